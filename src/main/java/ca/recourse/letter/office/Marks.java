package ca.recourse.letter.office;

import ca.recourse.letter.Page;
import ca.recourse.letter.pdf.TickGlyphs;
import java.util.Map;
import java.util.Optional;

/** Tick boxes in documents without pages. */
final class Marks {

    private static final Map<String, String> TO_MARK = Map.of(TickGlyphs.BARE_TICK, String.valueOf(Page.TICKED));

    private Marks() {}

    /** The character as it is written on a page: a tick box as one of the marks of a page. */
    static String of(int letter) {
        String written = Character.toString(letter);
        return letter < 0x2100
                ? written
                : TickGlyphs.of("", letter, written)
                        .map(mark -> TO_MARK.getOrDefault(mark, mark))
                        .orElse(written);
    }

    /** A character of a symbol font such as Wingdings; empty when it is no tick box. */
    static Optional<String> of(String font, int code) {
        return TickGlyphs.of(font, code).map(mark -> TO_MARK.getOrDefault(mark, mark));
    }

    static String of(boolean ticked) {
        return String.valueOf(ticked ? Page.TICKED : Page.UNTICKED);
    }
}
