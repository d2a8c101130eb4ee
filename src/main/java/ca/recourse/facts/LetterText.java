package ca.recourse.facts;

import static java.util.Objects.requireNonNull;

import ca.recourse.letter.Letter;
import ca.recourse.letter.Page;
import ca.recourse.letter.Passage;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * A letter's words as one text to search, each character still knowing where it stands on its page.
 *
 * <p>Searching wants even text and proof wants the letter's own: quotes, dashes and blanks are made plain, words cut by
 * a hyphen at a line's end are joined and mail quoting is dropped here, while every {@link Passage} quotes the page.
 */
public final class LetterText {

    /** Stands between two pages. */
    public static final char PAGE_BREAK = '\f';

    private final List<Page> pages;
    private final String text;
    private final String folded;
    private final int[] pageOf;
    private final int[] offsetOf;
    private final Grams grams;
    private final WordStarts starts;

    private LetterText(List<Page> pages, String text, String folded, int[] pageOf, int[] offsetOf) {
        this.pages = pages;
        this.text = text;
        this.folded = folded;
        this.pageOf = pageOf;
        this.offsetOf = offsetOf;
        this.grams = new Grams(folded);
        this.starts = new WordStarts(folded);
    }

    public static LetterText of(Letter letter) {
        return of(letter.pages());
    }

    /** The text of these pages in order. */
    public static LetterText of(List<Page> pages) {
        Builder builder = new Builder(
                pages.stream().mapToInt(page -> page.text().length() + 1).sum());
        for (int page = 0; page < pages.size(); page++) {
            if (page > 0) {
                builder.add(PAGE_BREAK, page, 0);
            }
            builder.addPage(pages.get(page).text(), page);
        }
        return builder.build(pages);
    }

    /** The letter's words with plain quotes, dashes and blanks. */
    public String text() {
        return text;
    }

    /** As {@link #text()}, character for character, in lower case and without accents. */
    public String folded() {
        return folded;
    }

    /** The runs of characters in {@link #folded()}: to be asked before a search. */
    Grams grams() {
        return grams;
    }

    /** Where words of {@link #folded()} begin with these letters, {@link WordStarts#LETTERS} at most, in reading order. */
    List<Integer> wordsBeginning(String letters) {
        return starts.with(letters);
    }

    /** The same letter, searched in other folded words of the same length; what it quotes stays the page's own. */
    public LetterText searchedAs(String otherFolded) {
        if (otherFolded.length() != folded.length()) {
            throw new IllegalArgumentException("folded words must keep their places");
        }
        return new LetterText(pages, text, otherFolded, pageOf, offsetOf);
    }

    /** The same letter with letters put right that a scan misread, each in its place; what it quotes stays the page's own. */
    public LetterText readAs(String otherText) {
        if (otherText.length() != text.length()) {
            throw new IllegalArgumentException("words put right must keep their places");
        }
        return new LetterText(pages, otherText, fold(otherText), pageOf, offsetOf);
    }

    /** Whether any page was read from a picture, so that letters may be misread. */
    public boolean isScanned() {
        return pages.stream().anyMatch(page -> page.origin() == Page.Origin.OCR);
    }

    /** The letter's own words from {@code start} up to {@code end} of {@link #text()}; of its first page if it runs on. */
    public Passage passage(int start, int end) {
        int page = pageOf[start];
        int last = end - 1;
        while (last > start && pageOf[last] != page) {
            last--;
        }
        // The break before an empty page is no letter of it.
        Page where = pages.get(page);
        int to = Math.min(
                Math.max(offsetOf[last], offsetOf[start]) + 1, where.text().length());
        return where.passage(Math.min(offsetOf[start], to), to);
    }

    /** Lower case and without accents, one character for one, so that places stay the same. */
    public static String fold(String text) {
        requireNonNull(text, "text");
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(foldOne(text.charAt(i)));
        }
        return out.toString();
    }

    private static char foldOne(char letter) {
        if (letter < 128) {
            return Character.toLowerCase(letter);
        }
        return switch (letter) {
            case '\u0153', '\u0152' -> 'o';
            case '\u00E6', '\u00C6' -> 'a';
            default ->
                Character.toLowerCase(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0));
        };
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '\u2018', '\u2019', '\u201A', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\u2002', '\u2003' -> ' ';
            default -> letter;
        };
    }

    /** Gathers the text while remembering where each character came from. */
    private static final class Builder {

        private final StringBuilder text;
        private final int[] pageOf;
        private final int[] offsetOf;

        Builder(int size) {
            text = new StringBuilder(size);
            pageOf = new int[size];
            offsetOf = new int[size];
        }

        void addPage(String words, int page) {
            int i = 0;
            while (i < words.length()) {
                int skip = dropped(words, i);
                if (skip == 0) {
                    add(plain(words.charAt(i)), page, i);
                }
                i += Math.max(skip, 1);
            }
        }

        void add(char letter, int page, int offset) {
            pageOf[text.length()] = page;
            offsetOf[text.length()] = offset;
            text.append(letter);
        }

        /** How many characters from here only serve the look of the page. */
        private static int dropped(String words, int i) {
            char letter = words.charAt(i);
            if (letter == '\u00AD' || letter == '\u200B' || letter == '\uFEFF' || letter == '\r') {
                return 1;
            }
            if (letter == '-' && cutsAWord(words, i)) {
                return 2;
            }
            return letter == '>' && (i == 0 || words.charAt(i - 1) == '\n') ? quoting(words, i) : 0;
        }

        // "immi-" at a line's end and "gration" on the next.
        private static boolean cutsAWord(String words, int hyphen) {
            return hyphen > 0
                    && hyphen + 2 < words.length()
                    && words.charAt(hyphen + 1) == '\n'
                    && Character.isLowerCase(words.charAt(hyphen - 1))
                    && Character.isLowerCase(words.charAt(hyphen + 2));
        }

        // "> > " before each line of a forwarded mail.
        private static int quoting(String words, int start) {
            int end = start;
            while (end < words.length() && (words.charAt(end) == '>' || words.charAt(end) == ' ')) {
                end++;
            }
            return end - start;
        }

        LetterText build(List<Page> pages) {
            int length = text.length();
            return new LetterText(
                    List.copyOf(pages),
                    text.toString(),
                    fold(text.toString()),
                    Arrays.copyOf(pageOf, length),
                    Arrays.copyOf(offsetOf, length));
        }
    }
}
