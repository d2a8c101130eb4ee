package ca.recourse.facts.kind;

import ca.recourse.facts.Countries;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    // What parts the pieces of an address: commas, columns, and a label where a format has lost the gap before it.
    private static final Pattern PIECES = Pattern.compile(
            "[,;|\\t\\n()/]| {3,40}| - |(?<=[\\p{L}.]) (?=(?:uci|iuc|file|dossier|ref|client|application|demande|our|date)\\b)");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\S)\\S*?\\d\\S*");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?m)^[ \\t]{0,9}(?:re|subject|objet|concerning|concernant|(?:co-)?sponsor|inviter|host|repondante?|garante?|hote|employe(?:r|ur)|counsel|conseil|c\\.?c\\.?)[ ]?[:\\t].*$");
    // A long line of small words: the letter itself, where nobody greets.
    private static final Pattern PROSE =
            Pattern.compile("(?m)^(?=.{70,}$)(?=.*\\b(?:you|your|the|vous|votre|de la|des|du) [a-z']{2,}).*$");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

    // "14 Mabini Street", "Flat 6, 19 Al Wasl Road", "Calle 53 # 21-40": a number beside words, and no file or date.
    private static final Pattern STREET = Pattern.compile(
            "(?:^|\\b(?:flat|house|room|apt|unit|no|p\\.?o\\.? box|b\\.?p\\.?|c\\.?p\\.?|lot|villa)[ .#]{1,3})[ #]{0,3}\\d{1,5}[a-z]?[ ,/-]{1,3}[^\\d\\n]{0,3}[a-z]{3,}"
                    + "|^[a-z .'-]{4,40} (?:no\\.? ?|# ?)?\\d{1,4}(?:[/-]\\d{1,4})?[a-z]?(?:,|$)");
    private static final Pattern NO_STREET = Pattern.compile(
            "\\b(?:uci|iuc|file|dossier|ref|client|application|demande|date|born|imm|page|dear|level|suite)\\b|:|(?:19|20)\\d\\d$|\\b"
                    + "(?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aou|sep|oct|nov|dec)[a-z]{0,7}\\b");

    private final Cities cities = Cities.load();

    /** Whether somebody in Canada is written to: a postal code, a province or a city of Canada ends a line of the head. */
    boolean isInCanada(Reading reading) {
        String head = head(reading);
        return isCanadian(head) || pieces(head).anyMatch(cities.canada()::contains);
    }

    /** Whether an address in its head ends in another country, and none is in Canada. */
    boolean isAbroad(Reading reading) {
        return !isInCanada(reading) && head(reading).lines().anyMatch(Addresses::endsInACountry);
    }

    /** Whether the person's own address, below the letterhead, is in Canada. */
    boolean isPersonInCanada(Reading reading) {
        return belowLetterhead(reading)
                .anyMatch(block -> isCanadian(block)
                        || block.lines()
                                .anyMatch(line -> isStreet(line) && pieces(line).anyMatch(cities.canada()::contains)));
    }

    /** Whether the letterhead itself gives an address in Canada. */
    boolean isLetterheadInCanada(Reading reading) {
        String letterhead = letterhead(reading);
        return isCanadian(letterhead) || pieces(letterhead).anyMatch(this::endsInACityOfCanada);
    }

    // "Bureau local de Québec", "Citizenship office Hamilton".
    private boolean endsInACityOfCanada(String piece) {
        return IntStream.range(0, piece.length())
                .filter(start -> start == 0 || " '".indexOf(piece.charAt(start - 1)) >= 0)
                .anyMatch(start -> cities.canada().contains(piece.substring(start)));
    }

    /**
     * Whether the person's own address, below the letterhead, is abroad: another country or a city of one, or a street
     * that no province, code or city places in Canada.
     */
    boolean isPersonAbroad(Reading reading) {
        return !isInCanada(reading)
                && belowLetterhead(reading)
                        .flatMap(String::lines)
                        .anyMatch(line -> isStreet(line) || pieces(line).anyMatch(this::isPlaceAbroad));
    }

    /** Whether these lines name a city or a country abroad and none of Canada's. */
    boolean nameAPlaceAbroad(String words) {
        return pieces(words).anyMatch(this::isPlaceAbroad) && pieces(words).noneMatch(cities.canada()::contains);
    }

    private boolean isPlaceAbroad(String piece) {
        return cities.abroad().contains(piece)
                || Countries.name(piece)
                || Countries.name(piece.substring(piece.lastIndexOf(' ') + 1));
    }

    private static boolean isStreet(String line) {
        return COLUMNS.splitAsStream(line)
                .map(String::strip)
                .anyMatch(cell ->
                        STREET.matcher(cell).find() && !NO_STREET.matcher(cell).find());
    }

    private static Stream<String> pieces(String words) {
        return PIECES.splitAsStream(words)
                .map(piece -> NUMBERS.matcher(piece)
                        .replaceAll("")
                        .replaceAll("[.: ]{1,9}$", "")
                        .strip())
                .filter(piece -> piece.length() > 3);
    }

    private static boolean isCanadian(String head) {
        return CANADIAN_CODE.matcher(head).find()
                || head.lines()
                        .flatMap(COLUMNS::splitAsStream)
                        .anyMatch(line -> PROVINCE.matcher(line).find());
    }

    private static boolean endsInACountry(String line) {
        return LAST_WORDS
                .matcher(line)
                .results()
                .anyMatch(match -> Countries.name(match.group(1).strip()));
    }

    private static String letterhead(Reading reading) {
        return blocks(reading).get(0);
    }

    private static Stream<String> belowLetterhead(Reading reading) {
        return blocks(reading).stream().skip(1);
    }

    private static List<String> blocks(Reading reading) {
        return Arrays.asList(PARAGRAPH.split(head(reading).strip()));
    }

    // "Re: study permit (Quebec)" is no address, and "Sponsor: Ana Roy, Toronto" is not the person's.
    private static String head(Reading reading) {
        String head = reading.folded().substring(0, reading.bodyStart());
        Matcher prose = PROSE.matcher(head);
        return SUBJECT.matcher(prose.find() ? head.substring(0, prose.start()) : head)
                .replaceAll("");
    }
}
