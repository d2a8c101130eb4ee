package ca.recourse.letter;

import java.util.List;

/**
 * What was read of a file, before it is divided into letters.
 *
 * @param pages in order
 * @param pageCount how many pages the file has, those not read too
 * @param cautions what a person should know of the reading, one sentence each
 * @param lasting false where time or strength gave out over a page, so that another day may read more of the same bytes
 */
public record FileReading(List<Page> pages, int pageCount, List<String> cautions, boolean lasting) {

    public FileReading {
        pages = List.copyOf(pages);
        cautions = List.copyOf(cautions);
    }

    /** What reads the same on any day. */
    public FileReading(List<Page> pages, int pageCount, List<String> cautions) {
        this(pages, pageCount, cautions, true);
    }
}
