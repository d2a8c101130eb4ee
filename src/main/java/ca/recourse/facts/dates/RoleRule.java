package ca.recourse.facts.dates;

import ca.recourse.facts.DatedMention.Role;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.Needs;
import ca.recourse.facts.Wording;
import ca.recourse.facts.WordingFile;
import ca.recourse.letter.Once;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Wording that gives a date its role.
 *
 * @param role the role it gives
 * @param strength how much the wording alone can be trusted, 0 to 1
 * @param weak whether it only counts where no other wording does
 * @param last whether of two dates only the last has the role
 * @param foreign whether another hand puts such a date on a letter: a stamp, a printer
 * @param passing whether letters of other kinds tell of such a day too, so that it counts only in one that cancels
 * @param why why such a date is not the decision date
 * @param patterns what to find in the marked text: each holds one date or a range of two
 */
record RoleRule(
        Role role,
        double strength,
        boolean weak,
        boolean last,
        boolean foreign,
        boolean passing,
        Optional<String> why,
        List<Held> patterns) {

    /**
     * Words around a date.
     *
     * @param needs the words without which they cannot stand there
     * @param words to be searched in text where dates are marked; made ready when first tried
     * @param dates how many dates they may hold
     * @param opening whether they must begin a sentence
     * @param label whether they are a label before the date rather than a sentence around it
     */
    record Held(Needs needs, Supplier<Pattern> words, int dates, boolean opening, boolean label) {}

    // "Date / Date :", "Date (YYYY-MM-DD)", "Decision Date ...... ".
    private static final String TWIN = "(?:[ \\t]{0,3}/[ \\t]{0,3}[^\\n@:/()]{1,40})?";
    private static final String FORMAT = "(?:[ \\t]{0,3}\\([^)\\n@]{1,40}\\))?";
    private static final String LEADER = "[ \\t]{0,10}(?:[:|\\-]|\\.{3,60}|_{2,60})?[ \\t]{0,10}";
    private static final String COLON = "[ \\t]{0,10}:[ \\t]{0,40}\\n{0,2}[ \\t]{0,20}";
    private static final String ABOVE = "[ \\t:]{0,6}\\n{1,2}[ \\t]{0,10}";
    private static final String CELL_START = "(?:(?<![^\\n\\t\\f])[ ]{0,8}|(?<= {3}))";
    // Where a format has lost the gap between two columns: "Application: W312045599 Date: May 5, 2026".
    private static final String NUMBER_BEFORE = "(?<=\\d[ \\t]{1,3})";
    private static final String CELL_END =
            "(?=[ \\t]{0,4}(?:\\([^)\\n]{1,40}\\)|/[^\\n]{1,40})?[ ]{0,10}(?:[\\n\\t\\f]|$| {3}))";
    // "le", "the", a weekday or a place may still stand between a label and its date.
    private static final String LEAD = "(?:(?:le|the|this|on|du)[ \\t]{1,3})?"
            + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?[ \\t]{1,3}|(?:lun|mar|mercre|jeu|vendre)di,?[ \\t]{1,3}(?:le[ \\t])?"
            + "|(?:same|diman)(?:di|che),?[ \\t]{1,3}(?:le[ \\t])?)?";
    private static final String OPENING = "^ ";
    private static final String MARK = "@{1,40}";

    static RoleRule of(DateWording.WrittenRule written) {
        Stream<Held> labels = written.labels().stream().flatMap(label -> label(label, written.starts()));
        Stream<Held> phrases = written.phrases().stream().map(RoleRule::phrase);
        return new RoleRule(
                WordingFile.named(Role.class, written.role()),
                written.strength(),
                written.weak(),
                written.last(),
                written.foreign(),
                written.passing(),
                written.why(),
                Stream.concat(labels, phrases).toList());
    }

    private static Held phrase(String phrase) {
        boolean opening = phrase.startsWith(OPENING);
        String words = opening ? phrase.substring(OPENING.length()) : phrase;
        return new Held(Needs.of(words), Wording.of(words)::pattern, count(phrase), opening, false);
    }

    private static Stream<Held> label(String label, boolean starts) {
        Supplier<String> head = new Once<>(() -> Wording.of(label).pattern().pattern() + TWIN + FORMAT);
        Stream<UnaryOperator<String>> shapes = starts
                ? Stream.of(
                        words -> CELL_START + words + LEADER + LEAD + MARK + CELL_END,
                        words -> "(?:" + CELL_START + "|" + NUMBER_BEFORE + ")" + words + COLON + LEAD + MARK,
                        words -> CELL_START + words + ABOVE + LEAD + MARK)
                : Stream.of(
                        words -> words + LEADER + LEAD + MARK,
                        words -> words + COLON + LEAD + MARK,
                        words -> CELL_START + words + ABOVE + LEAD + MARK);
        Needs needs = Needs.of(label);
        return shapes.map(shape ->
                new Held(needs, new Once<>(() -> Pattern.compile(shape.apply(head.get()))), 1, false, true));
    }

    /** This rule without the words that surely stand nowhere in the letter. */
    RoleRule in(LetterText letter) {
        return new RoleRule(
                role,
                strength,
                weak,
                last,
                foreign,
                passing,
                why,
                patterns.stream()
                        .filter(held -> held.needs().mayStandIn(letter))
                        .toList());
    }

    private static int count(String phrase) {
        return (int) phrase.chars().filter(c -> c == '@').count();
    }
}
