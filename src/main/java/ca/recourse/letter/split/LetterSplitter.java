package ca.recourse.letter.split;

import ca.recourse.letter.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Divides the pages of a scan into its letters.
 *
 * <p>A page begins a letter when it looks like a beginning and nothing ties it to the pages before: two letters taken
 * for one mix their facts, but a letter cut in two loses some, so in doubt the pages stay together.
 */
public final class LetterSplitter {

    /** So many characters of a file number may be misread. */
    private static final int MISREAD = 2;

    private final Marks marks = Marks.load();

    /** The pages of each letter, in order; every page is in exactly one. */
    public List<List<Page>> split(List<Page> pages) {
        List<List<Page>> letters = new ArrayList<>();
        List<PageSigns> before = new ArrayList<>();
        for (Page page : pages) {
            PageSigns signs = PageSigns.of(page, marks);
            if (letters.isEmpty() || begins(signs, before)) {
                letters.add(new ArrayList<>());
                before.clear();
            }
            letters.get(letters.size() - 1).add(page);
            before.add(signs);
        }
        return letters.stream().map(List::copyOf).toList();
    }

    private static boolean begins(PageSigns page, List<PageSigns> before) {
        if (page.companion() || page.beginnings() < 2) {
            return false;
        }
        if (isOfAnotherFile(page, before)) {
            boolean surely = page.salutation() || !resemblesAFile(page, before);
            return surely && (page.mark() <= 1 || page.beginnings() == 3);
        }
        return page.mark() <= 1 && page.salutation() && isAnother(page, before);
    }

    private static boolean isOfAnotherFile(PageSigns page, List<PageSigns> before) {
        boolean known = before.stream().anyMatch(earlier -> !earlier.files().isEmpty());
        return known && !page.files().isEmpty() && !sharesAFile(page, before);
    }

    private static boolean sharesAFile(PageSigns page, List<PageSigns> before) {
        return before.stream().anyMatch(earlier -> !Collections.disjoint(earlier.files(), page.files()));
    }

    // A scan misreads a digit or two of the same number; the numbers of a family run close together as well.
    private static boolean resemblesAFile(PageSigns page, List<PageSigns> before) {
        return before.stream()
                .flatMap(earlier -> earlier.files().stream())
                .anyMatch(known -> page.files().stream().anyMatch(other -> isNear(known, other)));
    }

    private static boolean isNear(String known, String other) {
        return known.length() == other.length()
                && IntStream.range(0, known.length())
                                .filter(i -> known.charAt(i) != other.charAt(i))
                                .count()
                        <= MISREAD;
    }

    // On the same file or on none: another letter when a letter stands before it, and bears another date.
    private static boolean isAnother(PageSigns page, List<PageSigns> before) {
        boolean afterALetter = before.stream().anyMatch(earlier -> !earlier.companion() && earlier.beginnings() >= 2);
        Optional<String> dated = before.stream()
                .filter(earlier -> !earlier.companion())
                .flatMap(earlier -> earlier.date().stream())
                .findFirst();
        boolean otherDate =
                page.date().isPresent() && dated.isPresent() && !page.date().equals(dated);
        boolean complete = page.beginnings() == 3 || before.stream().anyMatch(PageSigns::closing);
        return afterALetter && otherDate && complete;
    }
}
