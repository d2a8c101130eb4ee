package ca.recourse.facts.kind;

import ca.recourse.facts.Countries;
import java.util.regex.Pattern;

/** Tells whether a letter is addressed to somebody in Canada or abroad. */
final class Addresses {

    // "K1A 0A9"; a scan may lose the blank.
    private static final Pattern CANADIAN_CODE =
            Pattern.compile("\\b[a-ceghj-npr-tvxy]\\d[a-ceghj-npr-tv-z] ?\\d[a-ceghj-npr-tv-z]\\d\\b");

    // The country, alone on its line or last after a comma or a postal code.
    private static final Pattern LAST_WORDS =
            Pattern.compile("(?:^|[,\\t]|\\d)[ ]{0,4}([\\p{L}.' -]{4,30}?)[ .]{0,3}$");

    private static final Pattern COLUMNS = Pattern.compile("\\t| {3,40}");

    // The province, before a postal code or at the end of its line: "Burnaby BC", "Brampton, Ontario".
    private static final Pattern PROVINCE =
            Pattern.compile("[ ,(](?:b\\.?c\\.?|a\\.?b\\.?|s\\.?k\\.?|m\\.?b\\.?|o\\.?n\\.?|q\\.?c\\.?|n\\.?b\\.?"
                    + "|n\\.?s\\.?|p\\.?e\\.?|n\\.?l\\.?|british columbia|alberta|saskatchewan|manitoba|ontario|quebec|new brunswick"
                    + "|nova scotia|prince edward island|newfoundland(?: and labrador)?|yukon|nunavut)\\)?[ ,.]{0,3}"
                    + "(?:canada[ .]{0,3})?$");

    /** Whether somebody in Canada is written to: a postal code or a province ends a line of the head. */
    boolean isInCanada(Reading reading) {
        String head = head(reading);
        return CANADIAN_CODE.matcher(head).find()
                || head.lines()
                        .flatMap(COLUMNS::splitAsStream)
                        .anyMatch(line -> PROVINCE.matcher(line).find());
    }

    /** Whether an address in its head ends in another country, and none is in Canada. */
    boolean isAbroad(Reading reading) {
        return !isInCanada(reading) && head(reading).lines().anyMatch(Addresses::endsInACountry);
    }

    private static boolean endsInACountry(String line) {
        return LAST_WORDS
                .matcher(line)
                .results()
                .anyMatch(match -> Countries.name(match.group(1).strip()));
    }

    private static String head(Reading reading) {
        return reading.folded().substring(0, reading.bodyStart());
    }
}
