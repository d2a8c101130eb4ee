package ca.recourse.letter.office;

import ca.recourse.intake.FileType;
import ca.recourse.intake.FileTypes;
import ca.recourse.intake.Original;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.Page;
import ca.recourse.letter.PageReading;
import ca.recourse.letter.PageRecogniser;
import ca.recourse.letter.PictureReader;
import ca.recourse.letter.Stretch;
import ca.recourse.letter.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads scans that somebody pasted into a word processor file: each becomes a page after the words.
 *
 * @param recogniser reads pictures
 * @param pictures decodes them
 */
public record EmbeddedScans(PageRecogniser recogniser, PictureReader pictures) {

    private static final int MOST_SCANS = 50;

    FileReading with(String words, List<byte[]> scans) {
        List<Page> pages = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        boolean lasting = true;
        if (!words.isBlank() || scans.isEmpty()) {
            pages.add(TextFlow.page(words, 1, Page.Origin.OFFICE));
        }
        for (byte[] scan : scans.subList(0, Math.min(scans.size(), MOST_SCANS))) {
            lasting &= add(Original.of(scan), pages, cautions);
        }
        if (pages.isEmpty()) {
            pages.add(TextFlow.page(words, 1, Page.Origin.OFFICE));
        }
        return new FileReading(pages, pages.size(), cautions, lasting);
    }

    // Whether all of it reads the same on any day.
    private boolean add(Original scan, List<Page> pages, List<String> cautions) {
        FileType type = FileTypes.of(scan);
        if (!type.isPicture()) {
            return true;
        }
        AtomicBoolean lasting = new AtomicBoolean(true);
        try {
            pictures.eachPage(scan, type.mediaType(), new Stretch(1, MOST_SCANS, MOST_SCANS), picture -> {
                PageReading reading = recogniser.recognise(picture);
                Page page = reading.page();
                pages.add(new Page(
                        pages.size() + 1, page.text(), page.words(), page.origin(), page.width(), page.height()));
                cautions.addAll(picture.cautions());
                cautions.addAll(reading.cautions());
                lasting.compareAndSet(true, reading.lasting());
            });
        } catch (UnreadableException e) {
            cautions.add(
                    "A picture in the document was not read. " + e.trouble().reason());
        }
        return lasting.get();
    }
}
