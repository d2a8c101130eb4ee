package ca.recourse.letter;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A page as it was read, with what went less than well.
 *
 * @param page the page
 * @param cautions what a person should know of its reading, one sentence each
 * @param lasting false where time or strength gave out, so that another day may read more of the same page
 */
public record PageReading(Page page, List<String> cautions, boolean lasting) {

    public PageReading {
        requireNonNull(page, "page");
        cautions = List.copyOf(cautions);
    }

    /** A page that reads the same on any day. */
    public PageReading(Page page, List<String> cautions) {
        this(page, cautions, true);
    }

    /** A page read without a doubt. */
    public static PageReading clean(Page page) {
        return new PageReading(page, List.of());
    }
}
