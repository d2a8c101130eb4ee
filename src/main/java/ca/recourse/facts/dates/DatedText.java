package ca.recourse.facts.dates;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import java.util.List;

/**
 * A letter's text with its dates found.
 *
 * @param text the letter's text
 * @param lines its lines
 * @param dates every date in reading order
 * @param marked its folded text with every character of a date written {@code @}, and no other
 */
record DatedText(LetterText text, TextLines lines, List<DateReading> dates, String marked) {

    // A letter says a few dozen dates; a list of thousands is no letter.
    private static final int MOST_DATES = 400;

    private static final char NO_MARK = '\u00A4';

    static DatedText of(LetterText text) {
        List<DateReading> dates =
                new DateReader().read(text.folded()).stream().limit(MOST_DATES).toList();
        return of(text, dates);
    }

    private static DatedText of(LetterText text, List<DateReading> dates) {
        StringBuilder marked = new StringBuilder(text.folded().replace('@', NO_MARK));
        for (DateReading date : dates) {
            for (int i = date.start(); i < date.end(); i++) {
                marked.setCharAt(i, '@');
            }
        }
        return new DatedText(text, TextLines.of(marked.toString()), List.copyOf(dates), marked.toString());
    }

    DatedText with(List<DateReading> settled) {
        return new DatedText(text, lines, List.copyOf(settled), marked);
    }

    /** The words of a line or a cell with the capitals they are printed with. */
    String printed(TextLines.Stretch stretch) {
        return text.text().substring(stretch.start(), stretch.end()).strip();
    }

    /** The sentence around a date: to the nearest full stop or empty line on either side. */
    String sentence(DateReading date) {
        return Sentences.around(marked, date.start(), date.end());
    }

    /** Where the date two before this one ends: no wording reaches further back. */
    int reachBefore(int index, int most) {
        int floor = index < 2 ? 0 : dates.get(index - 2).end();
        return Math.max(floor, dates.get(index).start() - most);
    }

    /** Where the date two after this one begins: no wording reaches further on. */
    int reachAfter(int index, int most) {
        int ceiling = index + 2 < dates.size() ? dates.get(index + 2).start() : marked.length();
        return Math.min(ceiling, dates.get(index).end() + most);
    }
}
