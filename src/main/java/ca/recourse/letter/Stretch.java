package ca.recourse.letter;

/**
 * Which pages of a file to read now: a long scan is divided among several readers.
 *
 * @param first the first page, counted from one
 * @param last the last page
 * @param mostSeen stop early after as many pages were read from their pictures, which is slow
 */
public record Stretch(int first, int last, int mostSeen) {

    /** Letters are shorter; a novel is not read to its end. */
    public static final int MOST_PAGES = 200;

    /** All that is ever read of a file. */
    public static final Stretch WHOLE = new Stretch(1, MOST_PAGES, MOST_PAGES);

    public Stretch {
        if (first < 1 || last < first || mostSeen < 1) {
            throw new IllegalArgumentException(
                    "pages %d to %d, at most %d pictures, is no stretch".formatted(first, last, mostSeen));
        }
    }

    /** All pages from the first, until so many were read from their pictures. */
    public static Stretch opening(int mostSeen) {
        return new Stretch(1, MOST_PAGES, mostSeen);
    }

    /** How many pages at most. */
    public int length() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        return first == last ? "page " + first : "pages %d to %d".formatted(first, last);
    }
}
