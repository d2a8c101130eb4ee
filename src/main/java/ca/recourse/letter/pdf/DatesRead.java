package ca.recourse.letter.pdf;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two readings of a page tell of different days: the scanner's own words under its picture, and ours of the
 * picture. A wrong digit in a date is the costliest thing a reader can do.
 */
final class DatesRead {

    // "oct", "octobre", "Sept."; of either language, without accents.
    private static final String MONTH =
            "(?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aou|sep|oct|nov|dec)[a-z]{0,7}\\.?";

    // "October 19, 2026", "19 octobre 2026", "2026-10-19", "19/10/2026".
    private static final Pattern DATE =
            Pattern.compile("\\b(?:" + MONTH + "\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,3}\\d{4}"
                    + "|\\d{1,2}(?:er)?\\s{1,3}" + MONTH + ",?\\s{1,3}\\d{4}"
                    + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})\\b");

    private DatesRead() {}

    /** Where each reading has a day that the other has not: both, in words for staff. */
    static Optional<String> difference(String layer, String seen) {
        Set<String> underneath = dates(layer);
        Set<String> ours = dates(seen);
        Set<String> onlyUnderneath = without(underneath, ours);
        Set<String> onlyOurs = without(ours, underneath);
        return onlyUnderneath.isEmpty() || onlyOurs.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", onlyUnderneath) + " / " + String.join(", ", onlyOurs));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream()
                .filter(date -> !others.contains(date))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> dates(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return DATE.matcher(plain)
                .results()
                .map(MatchResult::group)
                .map(date -> date.replaceAll("[,.\\s]+", " "))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
