package ca.recourse.letter;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One word of a page: which characters of the page's text it is, and where it stands on the paper.
 *
 * @param start the first character in {@link Page#text()}, counted from zero
 * @param end the character after the last
 * @param box its place on the page; empty where the format has no pages (mail, HTML, word processor files)
 * @param confidence how sure the reading is, 0 to 1; 1 for a text layer
 */
public record Word(int start, int end, Optional<Box> box, double confidence) {

    public Word {
        requireNonNull(box, "box");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a word must hold a character, not %d-%d".formatted(start, end));
        }
    }
}
