package ca.recourse.letter.office;

import ca.recourse.letter.Page;
import ca.recourse.letter.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the words of a document without pages into one page of text. */
final class TextFlow {

    private static final int LONGEST = 4_000_000;
    private static final Pattern WORD = Pattern.compile("\\S+");
    // "[X]", "[ ]", "[]" in front of what they tick
    private static final Pattern TICKED = Pattern.compile("(?m)(^[ \\t]*|\\t)\\[ ?[xX\u2713\u2714\u221A] ?]");
    private static final Pattern UNTICKED = Pattern.compile("(?m)(^[ \\t]*|\\t)\\[ {0,3}]");

    private final StringBuilder text = new StringBuilder();

    void add(String words) {
        if (text.length() < LONGEST) {
            text.append(words);
        }
    }

    int length() {
        return text.length();
    }

    String raw() {
        return text.toString();
    }

    boolean isTooLong() {
        return text.length() >= LONGEST;
    }

    /** The next word stands on a line of its own. */
    void newLine() {
        trimEnd();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** The next word stands below a gap. */
    void newParagraph() {
        newLine();
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    void newCell() {
        trimEnd();
        add("\t");
    }

    boolean isAtLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    boolean endsWithBlank() {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void trimEnd() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        text.setLength(end);
    }

    Page page(int number, Page.Origin origin) {
        return page(text.toString(), number, origin);
    }

    static Page page(String raw, int number, Page.Origin origin) {
        String text = tidy(raw);
        List<Word> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(new Word(word.start(), word.end(), Optional.empty(), 1));
        }
        return new Page(number, text, words, origin, 0, 0);
    }

    private static String tidy(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\u000B\u2028]", "\n")
                .replaceAll("[\f\u2029]", "\n\n")
                .replaceAll("[\u00A0\u2007\u202F\u2002\u2003\u2009]", " ")
                .replaceAll("[\\p{Cf}&&[^\n]]|[\\p{Cc}&&[^\n\t]]", "")
                .replaceAll("(?m)(?<![ \\t])[ \\t]+$", "")
                .replaceAll("\n{3,}", "\n\n");
        return marked(text).replaceFirst("^\n+", "");
    }

    private static String marked(String text) {
        String ticked = TICKED.matcher(text).replaceAll("$1" + Page.TICKED);
        String both = UNTICKED.matcher(ticked).replaceAll("$1" + Page.UNTICKED);
        StringBuilder marked = new StringBuilder(both.length());
        both.codePoints().forEach(letter -> marked.append(Marks.of(letter)));
        return marked.toString();
    }
}
