package ca.recourse.casefile.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as it is shown, before it becomes text or HTML.
 *
 * @param parts in the order they are read
 */
public record AnswerPage(List<Part> parts) {

    public AnswerPage {
        parts = List.copyOf(parts);
    }

    /**
     * One part of an answer.
     *
     * @param language of its words
     * @param title above it
     * @param headline what must not be missed
     * @param lines one sentence each
     * @param items a list below them
     */
    public record Part(
            String language,
            Optional<String> title,
            Optional<String> headline,
            List<String> lines,
            List<String> items) {

        public Part {
            lines = List.copyOf(lines);
            items = List.copyOf(items);
        }

        static Part lines(String language, List<String> lines) {
            return new Part(language, Optional.empty(), Optional.empty(), lines, List.of());
        }

        private String text() {
            return Stream.of(
                            title.stream(),
                            headline.map(words -> "*** " + words + " ***").stream(),
                            lines.stream(),
                            items.stream().map(item -> "  - " + item))
                    .flatMap(words -> words)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** As plain text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n\n", "", "\n"));
    }
}
