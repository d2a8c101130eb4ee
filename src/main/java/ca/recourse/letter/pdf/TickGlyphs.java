package ca.recourse.letter.pdf;

import ca.recourse.letter.Page;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Characters that are tick boxes or ticks, in Unicode and in the symbol fonts of word processors. */
public final class TickGlyphs {

    /** A tick or cross without a box of its own: ticks the box it stands in, or stands for a ticked one. */
    public static final String BARE_TICK = "\u2713";

    /** A full square: a ticked box among empty ones, else a bullet. */
    static final String FULL_SQUARE = "\u25A0";

    private static final String TICKED = String.valueOf(Page.TICKED);
    private static final String UNTICKED = String.valueOf(Page.UNTICKED);

    // In WingDings 0xA8 is an empty box, 0xFE a ticked one, and so on.
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6F, UNTICKED),
            Map.entry(0xA8, UNTICKED),
            Map.entry(0x71, UNTICKED),
            Map.entry(0x72, UNTICKED),
            Map.entry(0x6E, FULL_SQUARE),
            Map.entry(0x78, TICKED),
            Map.entry(0xFD, TICKED),
            Map.entry(0xFE, TICKED),
            Map.entry(0xFB, BARE_TICK),
            Map.entry(0xFC, BARE_TICK));
    private static final Map<Integer, String> WINGDINGS_2 = Map.of(
            0x2A, UNTICKED,
            0xA3, UNTICKED,
            0x30, UNTICKED,
            0x51, TICKED,
            0x52, TICKED,
            0x53, TICKED,
            0x54, TICKED,
            0x4F, BARE_TICK,
            0x50, BARE_TICK,
            0xA2, FULL_SQUARE);
    private static final Map<String, String> UNICODE = Map.ofEntries(
            Map.entry("\u2610", UNTICKED),
            Map.entry("\u25A1", UNTICKED),
            Map.entry("\u25A2", UNTICKED),
            Map.entry("\u25FB", UNTICKED),
            Map.entry("\u2B1C", UNTICKED),
            Map.entry("\u274F", UNTICKED),
            Map.entry("\u2750", UNTICKED),
            Map.entry("\u2751", UNTICKED),
            Map.entry("\u2752", UNTICKED),
            Map.entry("\u2611", TICKED),
            Map.entry("\u2612", TICKED),
            Map.entry("\u22A0", TICKED),
            Map.entry("\u2327", TICKED),
            Map.entry("\u25A3", TICKED),
            Map.entry("\uD83D\uDDF7", TICKED),
            Map.entry("\uD83D\uDDF9", TICKED),
            Map.entry("\u2713", BARE_TICK),
            Map.entry("\u2714", BARE_TICK),
            Map.entry("\u2715", BARE_TICK),
            Map.entry("\u2716", BARE_TICK),
            Map.entry("\u2717", BARE_TICK),
            Map.entry("\u2718", BARE_TICK),
            Map.entry("\u25A0", FULL_SQUARE),
            Map.entry("\u25FC", FULL_SQUARE),
            Map.entry("\u2B1B", FULL_SQUARE));

    private TickGlyphs() {}

    /**
     * What the character is among ticks and boxes.
     *
     * @param font the name of its font
     * @param code its code in that font
     * @param unicode what it is said to read
     */
    public static Optional<String> of(String font, int code, String unicode) {
        return symbols(font)
                .map(symbols -> Optional.ofNullable(symbols.get(lowByte(code, unicode))))
                .orElseGet(() -> Optional.ofNullable(UNICODE.get(unicode)));
    }

    /** A character of a symbol font, such as Wingdings 0xFE, among ticks and boxes. */
    public static Optional<String> of(String font, int code) {
        return of(font, code, "");
    }

    private static Optional<Map<Integer, String>> symbols(String font) {
        String plain = font.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        if (plain.contains("wingdings2")) {
            return Optional.of(WINGDINGS_2);
        }
        return plain.contains("wingdings") && !plain.contains("wingdings3") ? Optional.of(WINGDINGS) : Optional.empty();
    }

    // Word maps symbol fonts to U+F000-F0FF; some makers number glyphs anew and only the reading tells.
    private static int lowByte(int code, String unicode) {
        boolean said = unicode.length() == 1
                && (unicode.charAt(0) <= 0xFF || (unicode.charAt(0) >= 0xF000 && unicode.charAt(0) <= 0xF0FF));
        return (said ? unicode.charAt(0) : code) & 0xFF;
    }
}
