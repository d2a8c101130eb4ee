package ca.recourse.letter.pdf;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.letter.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** What the document as a whole should make a reader careful of. */
final class DocumentCautions {

    private DocumentCautions() {}

    static List<String> of(PDDocument document, Original original) throws UnreadableException, IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        refuseDynamicForms(catalog);
        List<String> cautions = new ArrayList<>();
        if (PdfOpener.isCutShort(original)) {
            cautions.add(
                    "The PDF is cut short or damaged: pages or lines may be missing. Ask for it to be sent again.");
        }
        PDDocumentNameDictionary names = catalog.getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            cautions.add("The PDF has files attached inside, which were not read: save them and drop them one by one.");
        }
        return cautions;
    }

    // Such a form holds a page that says "please wait", and its words only inside XML made for Adobe Reader.
    private static void refuseDynamicForms(PDDocumentCatalog catalog) throws UnreadableException {
        PDAcroForm form = catalog.getAcroForm(null);
        if (form != null && form.xfaIsDynamic()) {
            throw new UnreadableException(
                    Trouble.Kind.UNSUPPORTED,
                    "The PDF is a form that only Adobe Reader can show: print it to a new PDF there and send that.");
        }
    }
}
