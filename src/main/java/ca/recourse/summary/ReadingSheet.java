package ca.recourse.summary;

import ca.recourse.letter.Letter;
import ca.recourse.letter.Page;
import ca.recourse.letter.Word;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** How a letter was read, told from its pages. */
final class ReadingSheet {

    private ReadingSheet() {}

    /** Where the words came from: the contract's {@code reading.source}. */
    static String source(Letter letter) {
        Set<Page.Origin> origins = letter.pages().stream().map(Page::origin).collect(Collectors.toSet());
        if (origins.isEmpty()) {
            return "none";
        }
        return origins.size() > 1 ? "mixed" : name(origins.iterator().next());
    }

    /** The mean confidence of the words read from pictures; empty when none were. */
    static OptionalDouble ocrConfidence(Letter letter) {
        List<Word> words = letter.pages().stream()
                .filter(page -> page.origin() == Page.Origin.OCR)
                .flatMap(page -> page.words().stream())
                .toList();
        return words.stream().mapToDouble(Word::confidence).average();
    }

    private static String name(Page.Origin origin) {
        return switch (origin) {
            case TEXT_LAYER -> "text-layer";
            case OCR -> "ocr";
            case OFFICE -> "office";
            case MAIL_BODY -> "mail-body";
        };
    }
}
