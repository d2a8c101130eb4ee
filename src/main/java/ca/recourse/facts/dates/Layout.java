package ca.recourse.facts.dates;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.facts.Wording;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where on a letter a date stands: its head, its signature, the officer's notes, a mail's head, a stamp. */
final class Layout {

    private static final int HEAD_LINES = 24;
    private static final int AFTER_SALUTATION = 2;
    private static final int SIGNATURE_LINES = 12;
    private static final int MAIL_HEAD_LINES = 3;

    /** In characters: no line of a head or a signature is so long. */
    private static final int LONG_LINE = 70;

    // What may stand beside a letter's date on its line: a place, "le", a weekday, how it was sent, the format.
    private static final Pattern PLACE =
            Pattern.compile("(?:[a-z][a-z.'-]{0,20}[ ,()]{1,3}){1,4}(?<=[, )])(?:le |on |the |this )?");
    // As printed: a place's words begin with a capital, save the small ones within. "Fiche expirant le" names none.
    private static final Pattern PRINTED_PLACE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]{0,20}[ ,()]{1,3}|(?:de|du|des|la|le|les|of|the|on|this|sur|au|aux|al|el|en"
                    + "|in|at|and|et|à|y|da|do|dated|this)[ ,]{1,3}|[dl]['’]\\p{Lu}[\\p{L}-]{0,20}[ ,]{1,3}){1,8}");
    // "Agent 26516, le ": who signs, and when.
    private static final Pattern SIGNER = Pattern.compile(
            "(?:l')?(?:(?:visa |immigration |migration |decision |citizenship )?(?:agent|agente|officer|decideur|decideuse"
                    + "|commis|clerk|analyst|analyste|counsellor|conseiller|conseillere|secretary|secretaire|delegate|delegue|deleguee"
                    + "|member|commissaire|judge|juge))\\b[^@]{0,50}, ?(?:le |on |the )?");
    private static final Pattern LE =
            Pattern.compile("(?:le |the |(?:le |the |on )?(?:[a-z]{3,6}day|[a-z]{2,6}di|dimanche),? (?:le |the )?)");
    private static final Pattern SENT_BY =
            Pattern.compile("(?:\\.|[, -]{0,3}(?:by|via|par) [a-z -]{3,30}|\\([a-z/ .-]{4,40}\\))");
    // The next column of the head, where a format has lost the gap between: "application: W312045599".
    private static final Pattern FILE_NUMBER =
            Pattern.compile("(?:[a-z/.-]{2,12} ){0,2}(?:n/)?(?:application|file|uci|iuc|client|ref|reference|demande"
                    + "|dossier)(?: (?:number|no|numero|id)\\.?)? ?[:#][ a-z0-9:/.#-]{4,60}");
    // The person written to, her number or her greeting, where a format has lost the line's end: "Carlos Ivanova".
    private static final Pattern ADDRESSEE = Pattern.compile("(?:\\p{Lu}[\\p{L}.'-]{0,25},? ?"
            + "|(?:da|de|del|der|van|von|bin|al|el|la) ){2,6}|(?:Dear|Hello|Bonjour) [^\\n]{2,60}"
            + "|[A-Z]{1,2}\\d{8,10}|\\d{2}-\\d{4}-\\d{4}|\\d{4}-\\d{4}");
    // Words of which the last are small: a label in both languages, no name and no place.
    private static final Pattern FIELD =
            Pattern.compile("\\p{Lu}[\\p{L}'-]{1,20}(?: [\\p{L}'()-]{1,20}){0,5} \\p{Ll}{3,20}[ :?]{0,3}");
    private static final Pattern LABEL =
            Pattern.compile("\\p{Lu}[\\p{L}'’°.-]{1,24}(?: [\\p{L}'’()/.°-]{1,24}){0,5}[ :]{0,3}");
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
        return alone(date) && (inHead(date) || bySignature(date) || besideASigner(date));
    }

    private boolean besideASigner(DateReading date) {
        return text.lines().cells(line(date)).stream()
                .filter(cell -> cell.holds(date.start()))
                .anyMatch(cell ->
                        SIGNER.matcher(cell.words().replaceFirst("@.*", "")).matches());
    }

    private boolean alone(DateReading date) {
        List<Stretch> cells = text.lines().cells(line(date));
        return cells.stream().filter(cell -> cell.holds(date.start())).anyMatch(this::onlyADate)
                && !isInAField(date, cells);
    }

    // "Fin des études  2020-05-27": a field whose label nobody knows. "Ana Roy  2020-05-27" is none.
    private boolean isInAField(DateReading date, List<Stretch> cells) {
        if (cells.size() == 2) {
            return cells.get(1).holds(date.start())
                    && (FIELD.matcher(printed(cells.get(0))).matches() || isInATable(line(date)));
        }
        return cells.size() % 2 == 0 && isBesideALabel(date, cells);
    }

    // "Filed  2 August 2026  Letter of  12 November 2026": labels and values by turns.
    private boolean isBesideALabel(DateReading date, List<Stretch> cells) {
        return IntStream.iterate(1, value -> value < cells.size(), value -> value + 2)
                .filter(value -> cells.get(value).holds(date.start()))
                .anyMatch(value -> LABEL.matcher(printed(cells.get(value - 1))).matches());
    }

    // "Married  14 July 2012" between "Our reference  S100" and "Interviewed  3 May 2014".
    private boolean isInATable(int line) {
        return isRow(line)
                && List.of(-1, 1).stream().allMatch(step -> {
                    int beside = line + step;
                    return beside >= 0 && beside < text.lines().all().size() && isRow(beside);
                });
    }

    private boolean isRow(int line) {
        List<Stretch> cells = text.lines().cells(line);
        return cells.size() == 2 && LABEL.matcher(printed(cells.get(0))).matches();
    }

    private String printed(Stretch cell) {
        return text.text().text().substring(cell.start(), cell.end()).strip();
    }

    private boolean onlyADate(Stretch cell) {
        String words = cell.words();
        int first = words.indexOf('@');
        int last = words.lastIndexOf('@') + 1;
        if (first < 0 || words.substring(first, last).chars().anyMatch(c -> c != '@')) {
            return false;
        }
        String before = words.substring(0, first);
        String after = words.substring(last).strip();
        String printed = printed(cell).substring(last).strip();
        boolean opens = before.isBlank()
                || LE.matcher(before).matches()
                || (PLACE.matcher(before).matches()
                        && !isCarriedOver(cell)
                        && PRINTED_PLACE.matcher(beforeAsPrinted(cell, first)).matches())
                || SIGNER.matcher(before).matches();
        return opens
                && (after.isEmpty()
                        || SENT_BY.matcher(after).matches()
                        || FILE_NUMBER.matcher(after).matches()
                        || ADDRESSEE.matcher(printed).matches());
    }

    // "… bring your bags to the airport of ⏎ Montréal on 3 October 2010": the line goes on from the one above.
    private boolean isCarriedOver(Stretch cell) {
        int line = text.lines().numberAt(cell.start());
        if (line == 0) {
            return false;
        }
        String above = text.lines().line(line - 1).words();
        return above.length() > LONG_LINE && Character.isLetterOrDigit(above.charAt(above.length() - 1));
    }

    private String beforeAsPrinted(Stretch cell, int length) {
        String printed = printed(cell);
        return printed.substring(0, Math.min(length, printed.length()));
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
                .filter(line -> asPrinted.test(printed(text.lines().line(line))))
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
