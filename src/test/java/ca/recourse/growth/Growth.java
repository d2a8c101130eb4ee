package ca.recourse.growth;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How often a pattern looks at a character of a hostile text, and of the same text twice as long.
 *
 * @param text the text
 * @param once how often in the text
 * @param twice how often in twice the text
 */
record Growth(HostileText text, long once, long twice) {

    // Longer than whatever a bounded pattern can take in at one place, so that what is bounded shows as a straight
    // line.
    private static final int LENGTH = 1_000;
    // Looked at so seldom, it cannot have been searched anew from every place.
    private static final int SELDOM = 20;
    private static final double STRAIGHT = 2.6;
    private static final long MOST_PER_CHARACTER = 1_500;

    /** The text on which a pattern does worst, where it looks more often than a search in step with the text would. */
    static Optional<Growth> tooFast(Pattern pattern) {
        return HostileText.against(pattern).stream()
                .flatMap(text -> measured(pattern, text))
                .filter(Growth::isTooFast)
                .findFirst();
    }

    private static Stream<Growth> measured(Pattern pattern, HostileText text) {
        long once = looks(pattern, text.of(LENGTH));
        return once < (long) SELDOM * LENGTH
                ? Stream.empty()
                : Stream.of(new Growth(text, once, looks(pattern, text.of(2 * LENGTH))));
    }

    private boolean isTooFast() {
        return twice > STRAIGHT * once || twice > MOST_PER_CHARACTER * 2 * LENGTH;
    }

    private static long looks(Pattern pattern, String text) {
        CountedText counted = new CountedText(text, 2 * MOST_PER_CHARACTER * text.length());
        try {
            return pattern.matcher(counted).results().count() >= 0 ? counted.looks() : 0;
        } catch (CountedText.TooOften | StackOverflowError tooMuch) {
            return Long.MAX_VALUE / 4;
        }
    }

    @Override
    public String toString() {
        return "%s looked %d times, twice as much %d times".formatted(text, once, twice);
    }
}
