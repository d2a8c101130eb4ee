package ca.recourse.letter;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Words of a letter and where they stand: the proof behind everything we say about it.
 *
 * @param page the page of the original document, counted from one
 * @param start the first character in that page's text, counted from zero
 * @param end the character after the last
 * @param quote the words themselves, as read
 * @param box the smallest box around them; empty where the format has no pages
 * @param confidence the weakest reading among its words, 0 to 1
 */
public record Passage(int page, int start, int end, String quote, Optional<Box> box, double confidence) {

    public Passage {
        requireNonNull(quote, "quote");
        requireNonNull(box, "box");
        if (end - start != quote.length()) {
            throw new IllegalArgumentException(
                    "passage %d-%d does not fit its %d characters".formatted(start, end, quote.length()));
        }
    }

    /** The words on one line, as a person would quote them. */
    public String words() {
        return quote.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return "\"%s\" (page %d)".formatted(words(), page);
    }
}
