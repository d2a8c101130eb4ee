package ca.recourse.letter;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Stands in where no engine for pictures is installed: every picture is refused with the reason. */
record NoPictures() implements PictureReader, PageRecogniser {

    @Override
    public int eachPage(Original original, String mediaType, Stretch stretch, Consumer<PagePicture> page)
            throws UnreadableException {
        throw refusal();
    }

    @Override
    public PagePicture ofPdf(PDDocument document, int number) throws UnreadableException {
        throw refusal();
    }

    @Override
    public PageReading recognise(PagePicture picture) {
        Page empty = new Page(picture.number(), "", List.of(), Page.Origin.OCR, picture.width(), picture.height());
        return PageReading.clean(empty);
    }

    private static UnreadableException refusal() {
        return new UnreadableException(
                Trouble.Kind.UNSUPPORTED, "Pictures are not read here: run ./recourse check to see what is missing.");
    }
}
