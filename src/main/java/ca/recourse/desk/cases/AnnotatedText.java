package ca.recourse.desk.cases;

import ca.recourse.casefile.register.Correction;
import ca.recourse.casefile.register.Correction.Field;
import ca.recourse.letter.Page;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter's text with what people put right marked where it stands, as OpenNLP's trainers take it:
 * {@code <START:decision-date> October 19, 2026 <END>}. What stands nowhere in the text is told in a line at the top.
 */
final class AnnotatedText {

    private AnnotatedText() {}

    /** A stretch of text and what it is. */
    private record Mark(int start, int end, String field) {}

    static String of(CaseSheet sheet, List<Correction> corrections) {
        Map<Field, Correction> standing = new LinkedHashMap<>();
        corrections.forEach(correction -> standing.put(correction.field(), correction));
        String head = standing.values().stream()
                .map(said ->
                        "# %s = %s\n".formatted(id(said.field()), said.value().orElse("(not said)")))
                .collect(Collectors.joining());
        String pages = sheet.letter().pages().stream()
                .map(page -> marked(page, sheet, standing))
                .collect(Collectors.joining("\n"));
        return "### %s\n%s%s\n\n".formatted(sheet.summary().caseId(), head, pages.strip());
    }

    private static String marked(Page page, CaseSheet sheet, Map<Field, Correction> standing) {
        List<Mark> marks = new ArrayList<>();
        standing.values()
                .forEach(said -> said.value()
                        .ifPresent(value -> forms(said.field(), value, page, sheet)
                                .forEach(form -> find(page.text(), form, id(said.field()), marks))));
        return written(page.text(), marks);
    }

    /** How a value may be written on the page. */
    private static Stream<Pattern> forms(Field field, String value, Page page, CaseSheet sheet) {
        return switch (field) {
            case DECISION_DATE, RECEIVED, STATUS_EXPIRY -> days(value, page, sheet);
            case PERSON_NAME, UCI, APPLICATION_NUMBER -> Stream.of(loosely(value));
            default -> Stream.empty();
        };
    }

    // The letter's own words for a day are those the reading found it by.
    private static Stream<Pattern> days(String value, Page page, CaseSheet sheet) {
        return sheet.summary().dates().stream()
                .filter(date -> date.date().equals(value))
                .flatMap(date -> date.evidence().stream())
                .filter(proof -> proof.page() == page.number())
                .map(Evidence::quote)
                .distinct()
                .map(AnnotatedText::loosely);
    }

    // Blanks, line ends and hyphens are the printer's.
    private static Pattern loosely(String words) {
        String each = Stream.of(words.strip().split("[\\s-]+", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s-]+"));
        return Pattern.compile(each, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static void find(String text, Pattern form, String field, List<Mark> marks) {
        form.matcher(text)
                .results()
                .map(found -> new Mark(found.start(), found.end(), field))
                .filter(found ->
                        marks.stream().noneMatch(known -> known.start() < found.end() && found.start() < known.end()))
                .forEach(marks::add);
    }

    private static String written(String text, List<Mark> marks) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (Mark mark : marks.stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList()) {
            written.append(text, at, mark.start())
                    .append("<START:%s> ".formatted(mark.field()))
                    .append(text, mark.start(), mark.end())
                    .append(" <END>");
            at = mark.end();
        }
        return written.append(text.substring(at)).toString();
    }

    private static String id(Field field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
