package ca.recourse.letter;

import ca.recourse.intake.Original;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes pictures of pages to recognise words on: from image files, and from pages of PDFs. */
public interface PictureReader {

    /**
     * Hand over the pages of an image file (TIFF, PNG, JPEG, WebP, GIF, BMP, JPEG 2000) one by one, in order, so that
     * no more than one need be in memory.
     *
     * @param mediaType what the file is, found from its bytes, such as {@code image/tiff}
     * @param stretch which of them
     * @return how many pages the file has, those not handed over too
     * @throws UnreadableException when not even one page can be decoded
     */
    int eachPage(Original original, String mediaType, Stretch stretch, Consumer<PagePicture> page)
            throws UnreadableException;

    /**
     * A page of an open PDF at the resolution recognition wants, turned as the file says, the size of its crop box: the
     * embedded image where the page is one image, else the page rendered.
     *
     * @param number counted from one
     * @throws UnreadableException when it cannot be drawn
     */
    PagePicture ofPdf(PDDocument document, int number) throws UnreadableException;
}
