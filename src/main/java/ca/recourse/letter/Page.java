package ca.recourse.letter;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One page of a letter, upright.
 *
 * <p>The text keeps the look of the page: one line of the page ends with one line feed, a clear vertical gap between
 * paragraphs leaves one empty line, and a wide gap within a line (two columns, a label and its value) is a tab. A tick
 * box is written {@link #TICKED}, {@link #UNTICKED} or {@link #UNSURE_MARK}, however the paper shows it.
 *
 * @param number the page's place in the original document, counted from one
 * @param text the words on the page, as they will be searched and quoted
 * @param words where each word stands, in the order of the text
 * @param origin how the words were come by
 * @param width in points, 0 where the format has no pages
 * @param height in points, 0 where the format has no pages
 */
public record Page(int number, String text, List<Word> words, Origin origin, double width, double height) {

    /** A box that is ticked, crossed or filled. */
    public static final char TICKED = '\u2612';

    /** A box that is empty. */
    public static final char UNTICKED = '\u2610';

    /** A box whose mark cannot be read. */
    public static final char UNSURE_MARK = '\u25A2';

    /** How the words were come by: from the file itself, or from a picture of the page. */
    public enum Origin {
        TEXT_LAYER,
        OCR,
        OFFICE,
        MAIL_BODY
    }

    public Page {
        requireNonNull(text, "text");
        requireNonNull(origin, "origin");
        words = List.copyOf(words);
        if (number < 1) {
            throw new IllegalArgumentException("pages are counted from 1, not " + number);
        }
    }

    /** Quote the words from {@code start} up to {@code end}, keeping where they stand. */
    public Passage passage(int start, int end) {
        List<Word> inside = inside(start, end);
        return new Passage(
                number,
                start,
                end,
                text.substring(start, end),
                inside.stream().map(Word::box).flatMap(Optional::stream).reduce(Box::with),
                inside.stream()
                        .filter(this::isSpoken)
                        .mapToDouble(Word::confidence)
                        .min()
                        .orElse(1));
    }

    // A page may hold millions of words, and be asked about each.
    private List<Word> inside(int start, int end) {
        int first = 0;
        int after = words.size();
        while (first < after) {
            int middle = (first + after) >>> 1;
            if (words.get(middle).end() > start) {
                after = middle;
            } else {
                first = middle + 1;
            }
        }
        return words.subList(first, words.size()).stream()
                .takeWhile(word -> word.start() < end)
                .toList();
    }

    // A bullet or a speck is read badly in every scan; it says nothing of the words beside it.
    private boolean isSpoken(Word word) {
        return text.substring(word.start(), word.end()).chars().anyMatch(Character::isLetterOrDigit);
    }
}
