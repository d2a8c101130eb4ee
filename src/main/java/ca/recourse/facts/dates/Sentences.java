package ca.recourse.facts.dates;

/** Rough sentences, good enough to ask what else is said beside a date. */
final class Sentences {

    private static final int LONGEST = 600;

    private Sentences() {}

    /** The words from the full stop or empty line before {@code start} to the next after {@code end}. */
    static String around(String text, int start, int end) {
        int last = end;
        while (last < Math.min(text.length(), end + LONGEST) && !endsAt(text, last)) {
            last++;
        }
        return text.substring(first(text, start), last);
    }

    /** The sentence before that one. */
    static String before(String text, int start) {
        int end = first(text, start);
        int stop = end;
        while (stop > 0 && (endsAt(text, stop - 1) || Character.isWhitespace(text.charAt(stop - 1)))) {
            stop--;
        }
        return text.substring(first(text, stop), end);
    }

    /** Whether a sentence begins at a place, as far as stops, bullets and empty lines show. */
    static boolean begins(String text, int place) {
        int before = place - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean gap = text.substring(before + 1, place).contains("\n\n");
        return before < 0 || gap || ".!?;:-*\f\u2022".indexOf(text.charAt(before)) >= 0;
    }

    private static int first(String text, int start) {
        int first = start;
        while (first > Math.max(0, start - LONGEST) && !endsAt(text, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean endsAt(String text, int place) {
        char here = text.charAt(place);
        if (here == '\f') {
            return true;
        }
        boolean breaks = place + 1 < text.length() && Character.isWhitespace(text.charAt(place + 1));
        boolean stop = (here == '.' || here == '!' || here == '?' || here == ';') && breaks;
        boolean gap = here == '\n' && place + 1 < text.length() && text.charAt(place + 1) == '\n';
        return (stop && !abbreviation(text, place)) || gap;
    }

    // "s. 40", "no. 12", "Mr. Singh".
    private static boolean abbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return stop - start <= 2 && stop > start;
    }
}
