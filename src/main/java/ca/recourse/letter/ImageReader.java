package ca.recourse.letter;

import ca.recourse.intake.Original;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads image files, page by page.
 *
 * @param mediaType of the files
 * @param recogniser reads pictures
 * @param pictures decodes them
 */
record ImageReader(String mediaType, PageRecogniser recogniser, PictureReader pictures) implements PagedReader {

    @Override
    public FileReading read(Original original, Stretch stretch) throws UnreadableException {
        List<Page> pages = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        AtomicBoolean lasting = new AtomicBoolean(true);
        int count = pictures.eachPage(original, mediaType, stretch, picture -> {
            PageReading reading = recogniser.recognise(picture);
            pages.add(reading.page());
            cautions.addAll(picture.cautions());
            cautions.addAll(reading.cautions());
            lasting.compareAndSet(true, reading.lasting());
        });
        if (count > Stretch.MOST_PAGES) {
            cautions.add("Only the first %d of %d pages were read.".formatted(Stretch.MOST_PAGES, count));
        }
        return new FileReading(pages, count, cautions, lasting.get());
    }
}
