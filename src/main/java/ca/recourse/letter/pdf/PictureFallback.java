package ca.recourse.letter.pdf;

import ca.recourse.letter.Page;
import ca.recourse.letter.PagePicture;
import ca.recourse.letter.PageReading;
import ca.recourse.letter.PageRecogniser;
import ca.recourse.letter.PictureReader;
import ca.recourse.letter.UnreadableException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a page from its picture when its own words cannot be trusted, and keeps the better of the readings there are.
 *
 * @param recogniser reads pictures
 * @param pictures makes them
 */
public record PictureFallback(PageRecogniser recogniser, PictureReader pictures) {

    private static final String DIFFERENT_DAYS =
            "On page %d the words under the picture and the picture itself tell of different days (%s): look at the page.";

    PageReading read(PDDocument document, PageReading own, Ink ink) {
        Page hidden = PageComposer.compose(own.page().number(), ink, false);
        Page layer = quality(hidden) > quality(own.page()) ? hidden : own.page();
        try {
            PagePicture picture = pictures.ofPdf(document, own.page().number());
            PageReading seen = recogniser.recognise(picture);
            List<String> cautions = Stream.of(
                            own.cautions(), picture.cautions(), seen.cautions(), unlike(layer, seen.page()))
                    .flatMap(List::stream)
                    .toList();
            return quality(seen.page()) * 2 >= quality(layer)
                    ? new PageReading(seen.page(), cautions, seen.lasting())
                    : doubtful(layer, cautions, seen.lasting());
        } catch (UnreadableException e) {
            return doubtful(layer, List.of(e.trouble().reason()), true);
        }
    }

    // Junk is no second opinion.
    private static List<String> unlike(Page layer, Page seen) {
        return quality(layer) == 0
                ? List.of()
                : DatesRead.difference(layer.text(), seen.text()).stream()
                        .map(dates -> DIFFERENT_DAYS.formatted(seen.number(), dates))
                        .toList();
    }

    private static PageReading doubtful(Page layer, List<String> cautions, boolean lasting) {
        if (TextQuality.isJunk(layer.text())) {
            return new PageReading(without(layer), cautions, lasting);
        }
        String doubt = "Page %d is a picture; its words are those the scanner put under it.".formatted(layer.number());
        Stream<String> said = layer.text().isBlank() ? Stream.of() : Stream.of(doubt);
        return new PageReading(layer, Stream.concat(cautions.stream(), said).toList(), lasting);
    }

    // Wrong words are worse than none.
    private static Page without(Page layer) {
        return new Page(layer.number(), "", List.of(), layer.origin(), layer.width(), layer.height());
    }

    private static long quality(Page page) {
        return TextQuality.isJunk(page.text()) ? 0 : TextQuality.plausibleLetters(page.text());
    }
}
