package ca.recourse.letter.split;

import ca.recourse.letter.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page shows of where a letter begins and ends.
 *
 * @param letterhead whether an office's name is printed at its top
 * @param salutation whether somebody is greeted in its upper half
 * @param closing whether the letter's end stands on it
 * @param companion whether it is a checklist, notes or an enclosure
 * @param date the date in its head
 * @param files the application and client numbers on it
 * @param mark which page of the letter it says it is, 0 where it does not say
 */
record PageSigns(
        boolean letterhead,
        boolean salutation,
        boolean closing,
        boolean companion,
        Optional<String> date,
        Set<String> files,
        int mark) {

    private static final int HEAD = 12;
    private static final int GREETING = 35;
    private static final int MARGIN = 3;

    // "Dear Ms. Gill:", "Madame, Monsieur,"; not the closing's "Madame, l'expression de mes sentiments".
    private static final Pattern SALUTATION =
            Pattern.compile("(?:dear\\b.{0,70}|(?:madame|monsieur|mesdames|bonjour|chere?)\\b"
                    + "(?!.{0,40}(?:expression|salutations|sentiments)).{0,60}[,:;.]?)");

    // "W312045599", "11-2045-7799", "8844-2211", "1120457799" beside its label.
    private static final Pattern FILE_NUMBER =
            Pattern.compile("\\b[a-z]\\d{9}\\b|\\b\\d{2}-\\d{4}-\\d{4}\\b|(?<![\\d-])\\d{4}-\\d{4}\\b"
                    + "|(?<=\\b(?:uci|iuc|id)[ :.#]{1,4})\\d{8,10}\\b");

    // "Page 2 of 3", "page 2/3", "2 / 3", "- 2 -", "Page: 2".
    private static final Pattern MARK = Pattern.compile(
            "(?:^|\\s)(?:page|p\\.) ?:? ?(\\d{1,2})(?: ?(?:of|de|sur|/) ?\\d{1,2})?$|^(\\d{1,2}) ?(?:of|de|sur|/) ?\\d{1,2}$|^- ?(\\d{1,2}) ?-$");

    static PageSigns of(Page page, Marks marks) {
        List<String> lines = page.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Marks::folded)
                .toList();
        List<String> head = first(lines, HEAD);
        List<String> foot = lines.subList(Math.max(0, lines.size() - MARGIN), lines.size());
        return new PageSigns(
                Marks.stand(marks.letterheads(), head),
                first(lines, GREETING).stream()
                        .anyMatch(line -> SALUTATION.matcher(line).matches()),
                Marks.stand(marks.closings(), last(lines, HEAD)),
                Marks.stand(marks.companions(), first(lines, MARGIN)) || Marks.stand(marks.companions(), foot),
                HeadDate.in(first(lines, HEAD)),
                files(lines),
                mark(first(lines, MARGIN), foot));
    }

    /** How many signs of a letter's beginning it shows. */
    int beginnings() {
        return (letterhead ? 1 : 0) + (salutation ? 1 : 0) + (date.isPresent() ? 1 : 0);
    }

    private static Set<String> files(List<String> lines) {
        return lines.stream()
                .flatMap(line -> FILE_NUMBER.matcher(line).results().map(MatchResult::group))
                .map(number -> number.replace("-", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int mark(List<String> head, List<String> foot) {
        return Stream.concat(foot.stream(), head.stream())
                .map(MARK::matcher)
                .filter(match -> match.find())
                .map(match -> Stream.of(match.group(1), match.group(2), match.group(3))
                        .filter(found -> found != null)
                        .findFirst())
                .flatMap(Optional::stream)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static List<String> first(List<String> lines, int count) {
        return lines.subList(0, Math.min(count, lines.size()));
    }

    private static List<String> last(List<String> lines, int count) {
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }
}
