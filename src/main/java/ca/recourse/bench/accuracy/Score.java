package ca.recourse.bench.accuracy;

import ca.recourse.bench.Rendering;
import java.util.List;
import java.util.Set;

/**
 * How one letter was read.
 *
 * @param file the letter
 * @param rendering its shape
 * @param marks its single facts
 * @param grounds reasons given, read and right
 * @param provisions provisions cited, read and right
 * @param dangers what went dangerously wrong
 * @param review whether a person is asked
 * @param clean whether the letter itself leaves nothing to ask
 */
record Score(
        String file,
        Rendering rendering,
        List<Mark> marks,
        Overlap grounds,
        Overlap provisions,
        Set<Danger> dangers,
        boolean review,
        boolean clean) {

    /** Two sets held against each other. */
    record Overlap(Set<String> expected, Set<String> read) {

        boolean isExact() {
            return expected.equals(read);
        }

        long right() {
            return read.stream().filter(expected::contains).count();
        }
    }

    boolean isWhole() {
        return marks.stream().allMatch(Mark::right) && grounds.isExact() && provisions.isExact();
    }
}
