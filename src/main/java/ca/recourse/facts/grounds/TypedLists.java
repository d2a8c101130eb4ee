package ca.recourse.facts.grounds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lists marked by typing an X beside what applies and nothing beside what does not.
 *
 * <p>Between two marked items one without a mark was left out on purpose. A letter that prints empty boxes says so
 * itself, and what stands under a ticked umbrella belongs to it.
 */
record TypedLists(String text, List<Line> lines) {

    // A line that ended so early was not broken for want of room.
    private static final int SHORT_LINE = 60;

    private static final Pattern OPENS_FACTORS =
            Pattern.compile("(?i)(?::|\\bincluding|\\bfactors|\\bnotamment|\\bfacteurs)$");

    /** The lines of the letter, the bare ones among marked ones taken as unticked. */
    static List<Line> read(String text, List<Line> lines) {
        TypedLists lists = new TypedLists(text, lines);
        return lists.saysEmptiness() ? lines : lists.filled();
    }

    private boolean saysEmptiness() {
        return lines.stream().map(Line::mark).anyMatch(mark -> mark == Mark.UNTICKED || mark == Mark.UNSURE);
    }

    private List<Line> filled() {
        List<Line> filled = new ArrayList<>(lines);
        List<Integer> ticked = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).mark() == Mark.TICKED)
                .boxed()
                .toList();
        for (int i = 0; i + 1 < ticked.size(); i++) {
            fill(filled, ticked.get(i), ticked.get(i + 1));
        }
        return filled;
    }

    private void fill(List<Line> filled, int from, int to) {
        boolean umbrella = opensFactors(from, to) && !isFactor(to);
        for (int i = from + 1; i < to; i++) {
            Line line = lines.get(i);
            boolean bare = !line.isEmpty() && line.mark() == Mark.NONE;
            if (bare && (umbrella ? followsFactors(i) : beginsItem(i))) {
                filled.set(i, new Line(line.start(), line.end(), Mark.UNTICKED, line.closes()));
            }
        }
    }

    private boolean followsFactors(int at) {
        return lines.get(at - 1).mark() == Mark.BULLET
                && !isFactor(at)
                && Character.isUpperCase(words(at).charAt(0));
    }

    // "X You have not satisfied me ... I considered several factors, including": what follows is of this item.
    private boolean opensFactors(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(this::words)
                .anyMatch(words -> OPENS_FACTORS.matcher(words).find());
    }

    private boolean isFactor(int at) {
        String words = words(at);
        return words.length() <= SHORT_LINE && !words.endsWith(".");
    }

    private boolean beginsItem(int at) {
        String before = words(at - 1);
        boolean ended = before.isEmpty() || ".;:".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean broken =
                before.length() <= SHORT_LINE && Character.isUpperCase(words(at).charAt(0));
        boolean factor = before.length() <= SHORT_LINE && isFactor(at) && isFactor(at - 1);
        return ended || broken || factor;
    }

    private String words(int at) {
        return text.substring(lines.get(at).start(), lines.get(at).end());
    }
}
