package ca.recourse.casefile.view;

import ca.recourse.letter.Box;
import ca.recourse.letter.Letter;
import ca.recourse.letter.Page;
import ca.recourse.letter.Word;
import ca.recourse.summary.CaseSummary.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a quote on their page, line by line. */
final class Marks {

    private Marks() {}

    /** A box for each line the quote runs over; the whole quote's box when its words are not found again. */
    static List<Box> lines(Letter letter, Evidence evidence) {
        Optional<Box> whole = evidence.box().map(Marks::box);
        List<Box> words = whole.map(area -> words(letter, evidence, area)).orElse(List.of());
        return words.isEmpty() ? whole.stream().toList() : joined(words);
    }

    static Box box(List<Double> corners) {
        return new Box(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
    }

    private static List<Box> words(Letter letter, Evidence evidence, Box area) {
        return letter.pages().stream()
                .filter(page -> page.number() == evidence.page())
                .flatMap(page -> page.words().stream()
                        .filter(word -> evidence.quote().contains(text(page, word)))
                        .flatMap(word -> word.box().stream()))
                .filter(box -> inside(box, area))
                .toList();
    }

    private static String text(Page page, Word word) {
        return page.text().substring(word.start(), word.end());
    }

    // Corners in summaries are rounded to hundredths of a point.
    private static boolean inside(Box box, Box area) {
        return box.x() >= area.x() - 0.1
                && box.y() >= area.y() - 0.1
                && box.x() + box.width() <= area.x() + area.width() + 0.1
                && box.y() + box.height() <= area.y() + area.height() + 0.1;
    }

    private static List<Box> joined(List<Box> words) {
        List<Box> lines = new ArrayList<>();
        for (Box word : words) {
            int last = lines.size() - 1;
            if (last >= 0 && sameLine(lines.get(last), word)) {
                lines.set(last, lines.get(last).with(word));
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static boolean sameLine(Box line, Box word) {
        double middle = word.y() + word.height() / 2;
        return middle >= line.y() && middle <= line.y() + line.height();
    }
}
