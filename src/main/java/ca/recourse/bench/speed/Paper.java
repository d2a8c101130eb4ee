package ca.recourse.bench.speed;

import ca.recourse.bench.accuracy.KnownLetter;
import java.nio.file.Path;
import java.util.List;

/**
 * One letter of the corpus, lying on the disk.
 *
 * @param letter the letter, which knows its facts
 * @param file where it lies
 * @param images the picture of each of its pages, as it is stored in the file; none of a born-digital letter
 * @param words what is printed on it
 * @param pages how many it has
 */
record Paper(KnownLetter letter, Path file, List<Path> images, String words, int pages) {

    Paper {
        images = List.copyOf(images);
    }

    boolean isPdf() {
        return file.toString().endsWith(".pdf");
    }
}
