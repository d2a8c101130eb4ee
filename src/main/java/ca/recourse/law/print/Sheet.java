package ca.recourse.law.print;

import ca.recourse.law.NamedPhrases;
import ca.recourse.law.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page for a terminal: a title, then headings with lines under them, in one language. */
final class Sheet {

    private static final int WIDTH = 96;
    private static final String INDENT = "  ";

    private final NamedPhrases headings;
    private final String language;
    private final List<String> lines = new ArrayList<>();

    Sheet(NamedPhrases headings, String language) {
        this.headings = headings;
        this.language = language;
    }

    void title(Phrase title, String id) {
        wrap(title.in(language), "");
        lines.add(id);
    }

    void line(String text) {
        wrap(text, "");
    }

    /** A heading and its lines; nothing at all where there are none. */
    void section(String heading, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(say(heading));
        entries.forEach(entry -> wrap(entry, INDENT));
    }

    void section(String heading, Phrase words) {
        section(heading, List.of(in(words)));
    }

    void section(String heading, Optional<Phrase> words) {
        words.ifPresent(said -> section(heading, said));
    }

    void phrases(String heading, List<Phrase> words) {
        section(heading, words.stream().map(this::in).toList());
    }

    String in(Phrase words) {
        return words.in(language);
    }

    String say(String heading) {
        return in(headings.get(heading));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    // Later lines of one entry stand two further in, so that entries can be told apart.
    private void wrap(String text, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent + INDENT);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }
}
