package ca.recourse.facts.dates;

import ca.recourse.facts.TextLines.Stretch;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The line a date stands on: whether it dates the letter there, or belongs to a field of a table. */
final class DateLine {

    /** In characters: no line of a head or a signature is so long. */
    private static final int LONG_LINE = 70;

    private static final int LETTERHEAD_LINES = 4;

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

    private final DatedText text;
    private final DateReading date;
    private final List<Stretch> cells;

    DateLine(DatedText text, DateReading date) {
        this.text = text;
        this.date = date;
        this.cells = text.lines().cells(text.lines().numberAt(date.start()));
    }

    /** Whether somebody who signs stands before it: "Agent 26516, le 2 novembre 2020". */
    boolean isBesideASigner() {
        return cells.stream()
                .filter(cell -> cell.holds(date.start()))
                .anyMatch(cell ->
                        SIGNER.matcher(cell.words().replaceFirst("@.*", "")).matches());
    }

    /** Whether it stands alone, and no label beside or above it says that it is the day of something else. */
    boolean datesAlone() {
        return cells.stream().filter(cell -> cell.holds(date.start())).anyMatch(this::onlyADate) && !isInAField();
    }

    // "Fin des études  2020-05-27": a field whose label nobody knows. "Ana Roy  2020-05-27" is none.
    private boolean isInAField() {
        if (cells.size() == 2) {
            return cells.get(1).holds(date.start())
                    && !isBesideTheLetterhead()
                    && (FIELD.matcher(text.printed(cells.get(0))).matches()
                            || isInATable(text.lines().numberAt(date.start())));
        }
        return cells.size() % 2 == 0 && isBesideALabel();
    }

    // "Section des visas  Tunis, le 9 novembre 2026" at the very top: a place opens the date; the office labels none.
    private boolean isBesideTheLetterhead() {
        Stretch cell = cells.get(1);
        String before = cell.words().replaceFirst("@.*", "");
        int line = text.lines().numberAt(date.start());
        long above = text.lines().all().subList(0, line).stream()
                .filter(other -> !other.words().isEmpty())
                .count();
        return above < LETTERHEAD_LINES && PLACE.matcher(before).matches();
    }

    // "Filed  2 August 2026  Letter of  12 November 2026": labels and values by turns.
    private boolean isBesideALabel() {
        return IntStream.iterate(1, value -> value < cells.size(), value -> value + 2)
                .filter(value -> cells.get(value).holds(date.start()))
                .anyMatch(value ->
                        LABEL.matcher(text.printed(cells.get(value - 1))).matches());
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
        List<Stretch> row = text.lines().cells(line);
        return row.size() == 2 && LABEL.matcher(text.printed(row.get(0))).matches();
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
        String printed = text.printed(cell).substring(last).strip();
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
        String printed = text.printed(cell);
        return printed.substring(0, Math.min(length, printed.length()));
    }
}
