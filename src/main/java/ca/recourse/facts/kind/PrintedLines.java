package ca.recourse.facts.kind;

import ca.recourse.facts.LetterText;
import java.util.regex.Pattern;

/**
 * The lines of a letter as they are printed: which of them are headings, and where a sentence or a part of a list opens.
 *
 * @param text the letter's text, with its capitals
 */
record PrintedLines(String text) {

    // "2. ", "(b) ", a bullet, "Part B, ".
    private static final Pattern LIST_MARK = Pattern.compile(
            "\\s{0,9}(?:[(\\[]?(?:\\d{1,2}|\\p{L}|[ivx]{1,4})[.):\\]-]{1,2}|[\\u2022*-]"
                    + "|(?i:part|item|request|volet|partie|demande) (?:\\p{L}|\\d{1,2}|[ivxIVX]{1,4}) ?[.,:)-]{1,2})\\s{0,6}");
    private static final Pattern STOPPED = Pattern.compile("[.;:!?]\\s{1,4}\\z");
    private static final int STOP = 6;

    // "may call you in"; not the "of the" of a name.
    private static final Pattern SMALL_WORD =
            Pattern.compile("(?<![\\p{L}'.@/-])(?!(?:of|the|and|for|de|des|du|la|le|les|et|en|au|aux|pour)\\b)"
                    + "\\p{Ll}{2,20}(?![\\p{L}@/-]|\\.\\p{L})");
    private static final int FEW_SMALL_WORDS = 2;

    /** In characters: so short a line was ended by its writer. */
    private static final int SHORT_LINE = 50;

    private static final int OUTSIDE_A_HEADING = 28;

    /** The first character of the line that a place stands on. */
    int start(int place) {
        return Math.max(text.lastIndexOf('\n', place - 1), text.lastIndexOf(LetterText.PAGE_BREAK, place - 1)) + 1;
    }

    /** Whether a line holds little else than these words; a line of running text goes on for long. */
    boolean isHeading(int start, int end) {
        String line = text.substring(start(start), end(end));
        long letters = line.chars().filter(Character::isLetter).count();
        long capitals = line.chars().filter(Character::isUpperCase).count();
        return letters > 0
                && !Character.isLowerCase(line.strip().charAt(0))
                && (line.length() - (end - start) <= OUTSIDE_A_HEADING || capitals * 10 > letters * 8);
    }

    /** Whether the words beside these on their line are those of a sentence. */
    boolean isProse(int start, int end) {
        String beside = text.substring(start(start), start) + " " + text.substring(end, end(end));
        return SMALL_WORD.matcher(beside).results().count() > FEW_SMALL_WORDS;
    }

    /** Whether a place opens the sentence that begins at {@code sentence}, or a line: the mark of a list is no part of it. */
    boolean open(int sentence, int place) {
        return place - sentence <= 3
                || LIST_MARK.matcher(text.substring(sentence, place)).matches()
                || opensALine(place);
    }

    // Below a short line, or one that ends with a stop: no margin has broken it.
    private boolean opensALine(int place) {
        int line = start(place);
        String mark = text.substring(line, place);
        return (mark.isBlank() || LIST_MARK.matcher(mark).matches())
                && (line - start(Math.max(0, line - 1)) <= SHORT_LINE
                        || STOPPED.matcher(text.substring(Math.max(0, line - STOP), line))
                                .find());
    }

    private int end(int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }
}
