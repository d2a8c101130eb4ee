package ca.recourse.facts.dates;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.facts.Wording;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where on a letter a date stands: its head, its signature, the officer's notes, a mail's head, a stamp. */
final class Layout {

    private static final int HEAD_LINES = 24;
    private static final int AFTER_SALUTATION = 2;
    private static final int SIGNATURE_LINES = 12;
    private static final int MAIL_HEAD_LINES = 3;

    // "Monsieur Abdoulaye Ndiaye" above an address greets nobody; "Monsieur," does, and "Madame, Monsieur".
    private static final Pattern ADDRESSED =
            Pattern.compile("(?i:monsieur|madame|mademoiselle|mr\\.?|mrs\\.?|ms\\.?|m\\.|mme)\\s\\p{Lu}[^,:]{2,60}");
    private static final Pattern TIME = Pattern.compile("^[ ,]{0,3}(?:at |a )?\\d{1,2}[:h]\\d{2}");

    private final DatedText text;
    private final DateWording wording;
    private final int notes;
    private final OptionalInt salutation;

    private Layout(DatedText text, DateWording wording) {
        this.text = text;
        this.wording = wording;
        this.notes = firstLineWith(wording.notes(), 0).orElse(Integer.MAX_VALUE);
        this.salutation = firstLineWith(
                wording.salutations(), 0, line -> !ADDRESSED.matcher(line).matches());
    }

    static Layout of(DatedText text, DateWording wording) {
        return new Layout(text, wording);
    }

    /** Whether a date stands in the officer's notes, after the letter itself. */
    boolean inNotes(DateReading date) {
        return line(date) >= notes;
    }

    /** Whether a date belongs to the head of a mail, so that it says when something was sent or passed on. */
    boolean inMailHead(DateReading date) {
        int line = line(date);
        String words = text.lines().line(line).words();
        if (words.matches("(?:sent|envoye) ?:?.{0,12}@.*")) {
            return startsOneOf(wording.mailHeads(), line - MAIL_HEAD_LINES, line + MAIL_HEAD_LINES);
        }
        return words.matches("(?:date|on|le) ?:?.{0,12}@.*")
                && startsOneOf(wording.mailHeads(), unbroken(line, -1), unbroken(line, 1));
    }

    // The head of a mail has no empty line; a reference block below it is the letter's own.
    private int unbroken(int line, int step) {
        List<Stretch> lines = text.lines().all();
        int last = line;
        while (Math.abs(last + step - line) <= MAIL_HEAD_LINES
                && last + step >= 0
                && last + step < lines.size()
                && !lines.get(last + step).words().isEmpty()) {
            last += step;
        }
        return last;
    }

    /** Whether a time of day follows, as machines stamp it on paper. */
    boolean stamped(DateReading date) {
        int end = Math.min(text.marked().length(), date.end() + 16);
        return TIME.matcher(text.marked().substring(date.end(), end)).find();
    }

    /** Whether a date stands alone where a letter's own date stands: above the salutation, or by the signature. */
    boolean dates(DateReading date) {
        DateLine line = new DateLine(text, date);
        return line.datesAlone() && (inHead(date) || bySignature(date) || line.isBesideASigner());
    }

    private boolean inHead(DateReading date) {
        boolean firstPage = text.marked().lastIndexOf(LetterText.PAGE_BREAK, date.start()) < 0;
        int bottom = salutation.isPresent() ? salutation.getAsInt() + AFTER_SALUTATION : lineOfWords(HEAD_LINES);
        return firstPage && line(date) <= bottom;
    }

    private boolean bySignature(DateReading date) {
        int line = line(date);
        int from = Math.max(0, line - SIGNATURE_LINES);
        OptionalInt closing = firstLineWith(wording.closings(), from);
        return closing.isPresent() && closing.getAsInt() <= line + 2;
    }

    private int lineOfWords(int count) {
        List<Stretch> lines = text.lines().all();
        int seen = 0;
        for (int i = 0; i < lines.size(); i++) {
            seen += lines.get(i).words().isEmpty() ? 0 : 1;
            if (seen == count) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean startsOneOf(List<String> heads, int from, int to) {
        List<Stretch> lines = text.lines().all();
        return lines.subList(Math.max(0, from), Math.min(lines.size(), to + 1)).stream()
                .anyMatch(line -> heads.stream().anyMatch(line.words()::startsWith));
    }

    /** The first line from {@code from} on that begins with one of the wordings. */
    private OptionalInt firstLineWith(List<Wording> wordings, int from) {
        return firstLineWith(wordings, from, line -> true);
    }

    private OptionalInt firstLineWith(List<Wording> wordings, int from, Predicate<String> asPrinted) {
        int start = text.lines().line(from).start();
        return wordings.stream()
                .flatMap(one -> one.in(text.text()))
                .filter(match -> match.start() >= start && beginsItsLine(match))
                .mapToInt(match -> text.lines().numberAt(match.start()))
                .filter(line -> asPrinted.test(text.printed(text.lines().line(line))))
                .min();
    }

    private boolean beginsItsLine(MatchResult match) {
        Stretch line = text.lines().line(text.lines().numberAt(match.start()));
        return text.marked().substring(line.start(), match.start()).chars().noneMatch(Character::isLetter)
                || (line.words().length() < 60 && match.start() - line.start() < 40);
    }

    private int line(DateReading date) {
        return text.lines().numberAt(date.start());
    }
}
