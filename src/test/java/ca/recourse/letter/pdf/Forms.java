package ca.recourse.letter.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDF forms for tests. */
final class Forms {

    private Forms() {}

    static byte[] withValue(String value) throws IOException {
        return form("Name:", 700, (form, page) -> {
            PDTextField field = new PDTextField(form);
            field.setPartialName("name");
            field.getCOSObject().setString(COSName.V, value);
            place(field, page, new PDRectangle(200, 696, 200, 14));
        });
    }

    static byte[] withCheckBox(boolean ticked) throws IOException {
        return form("Purpose of visit", 700, (form, page) -> {
            PDCheckBox box = new PDCheckBox(form);
            box.setPartialName("purpose");
            place(box, page, new PDRectangle(50, 698, 10, 10));
            box.getWidgets().get(0).getCOSObject().setItem(COSName.AS, ticked ? COSName.YES : COSName.Off);
        });
    }

    private interface FieldMaker {
        void make(PDAcroForm form, PDPage page) throws IOException;
    }

    private static byte[] form(String label, int y, FieldMaker maker) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            PDAcroForm form = new PDAcroForm(document);
            form.setDefaultResources(new PDResources());
            document.getDocumentCatalog().setAcroForm(form);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                new LetterPdf.Pen(document, page, stream).write(72, y, label);
            }
            maker.make(form, page);
            return LetterPdf.saved(document);
        }
    }

    private static void place(PDTerminalField field, PDPage page, PDRectangle at) throws IOException {
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(at);
        widget.setPage(page);
        page.getAnnotations().add(widget);
        field.getAcroForm().getFields().add(field);
    }
}
