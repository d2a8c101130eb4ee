package ca.recourse.letter;

import java.util.List;

/**
 * What was read of a file, before it is divided into letters.
 *
 * @param pages in order
 * @param pageCount how many pages the file has, those not read too
 * @param cautions what a person should know of the reading, one sentence each
 */
public record FileReading(List<Page> pages, int pageCount, List<String> cautions) {

    public FileReading {
        pages = List.copyOf(pages);
        cautions = List.copyOf(cautions);
    }
}
