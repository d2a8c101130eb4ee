package ca.recourse.facts.grounds;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.grounds.SectionGroup.How;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of sections, alone and in lists and ranges, whatever instrument they belong to. */
final class SectionScanner {

    // "200", "87.1", and as scans have them "2OO", "l1"; never part of a longer number, an amount or a share.
    private static final String NUMBER = "[1-9lI][0-9OoIl]{0,2}(?:\\.[0-9OoIl]{1,2})?"
            + "(?=[a-z](?:\\.[0-9]{1,2})?\\)|[ivx]{1,4}\\)|[^0-9A-Za-z%$]|$)(?![.,][0-9]|-[0-9]{3}|\\s?[$%])";
    private static final String LETTERS = "[A-Za-z](?:\\.[0-9]{1,2})?|[ivxIVXl]{2,5}|aa|bb|cc|dd|ee|ff|gg";
    // "(1)", "( b )", "[a]"; and as French has it after a number or bracket, "b)".
    private static final String PART = "(?:\\s{0,3}[(\\[{]\\s?(?:[0-9]{1,2}(?:\\.[0-9]{1,2})?|" + LETTERS
            + ")\\s?[)\\]}]" + "|\\s?(?:" + LETTERS + ")\\))";
    private static final String PARTS = PART + "{0,6}+";

    // What follows a number that counts something.
    private static final Pattern COUNTED =
            Pattern.compile("\\s{0,3}(?:days?|jours?|months?|mois|years?|ans|hours?|heures?|weeks?"
                    + "|semaines?|dollars?|points?|pages?|photos?|photographs?|copies|\\$|%)");
    // A further number of a list has to be followed by something that ends it.
    private static final Pattern ENDS = Pattern.compile(
            "\\s{0,3}(?:[.,;:)\\]\\[(\"'/&-]|$|of\\b|de\\b|du\\b|and\\b|et\\b|or\\b|ou\\b|to\\b"
                    + "|through\\b|a\\b|IRP|RIPR|LIPR|is\\b|are\\b|as\\b|was\\b|were\\b|which\\b|qui\\b|that\\b|have\\b|has\\b|because\\b|since\\b)");

    // "Canadian High Commission, Immigration Division" / "38 Grosvenor Street".
    private static final String NO_OFFICE = "(?<!(?i:immigration|protection|appeal|enforcement)\\s)";
    // "a/s 930, boulevard Saint-Joseph"; "for the reason in paragraph 1", which is the letter's own.
    private static final String NO_SECTION =
            "(?<!\\p{L}/)(?!(?i:paragraphs?|paragraphes?|para\\.?)\\s{1,3}[1-9](?![0-9(.\\[]))";
    // No law: "of the Regulations because the form".
    private static final String NO_LAW_NAME =
            "(?!(?:act|regulations?|irpa|irpr|loi|reglement|lipr|ripr|because|since|as)\\b)";

    private final Pattern start;
    private final Pattern further;
    private final Pattern regulation;
    private final Pattern notLaw;

    SectionScanner(List<LawNames> packs) {
        String units = anyOf(packs, LawNames::units);
        String regulations = anyOf(packs, LawNames::regulationUnits);
        String unit =
                "(?i:" + units + "|" + regulations + ")(?:\\(s\\))?(?:(?<!(?i:regulations|reglement))\\.)?\\s{0,3}";
        String edge = "(?<![\\p{L}\\p{N}])";
        this.start = Pattern.compile(
                edge + "(?:" + NO_OFFICE + NO_SECTION + "(?<unit>" + unit + "|\u00A7{1,2}\\s?)(?<unitnum>"
                        + NUMBER + ")?(?<unitparts>" + PARTS
                        + ")|(?<![$#/-])(?<!(?i:suite|room|bureau|unit|apt|local|salle|highway|route|form|gate|floor|porte)\\s)(?<letter>[ARLarl][.-]?\\s?)(?<letternum>"
                        + NUMBER + ")(?<letterparts>" + PARTS
                        + ")|(?<![$#.,/-])(?<bare>" + NUMBER + ")(?<bareparts>" + PARTS + "))");
        this.further = Pattern.compile(
                "\\s{0,3}(?:(?<range>-|to|through|a|jusqu'a)|[,/&]|,?\\s?(?:and/or|et/ou|and|or|et|ou))\\s{0,3}" + "(?:"
                        + unit + ")?(?:(?<num>" + NUMBER + ")(?<parts>" + PARTS + ")|(?<only>" + PART + "{1,6}+))");
        this.regulation = Pattern.compile("(?i)(?:" + regulations + ")");
        this.notLaw = Pattern.compile(
                "(?i)\\s{0,3}(?:of|in|on|de|du|des)\\s{1,3}(?:the|this|your|our|that|la|le|l'|votre|cette|ce|my)?\\s{0,3}"
                        + "(?:" + NO_LAW_NAME + "[\\p{L}']{1,15}\\s){0,2}?(?:" + anyOf(packs, LawNames::notLaw)
                        + ")(?![\\p{L}])");
    }

    private static String anyOf(List<LawNames> packs, Function<LawNames, List<String>> words) {
        return packs.stream()
                .flatMap(pack -> words.apply(pack).stream())
                .map(LetterText::fold)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElse("(?!)");
    }

    List<SectionGroup> scan(LetterText letter) {
        String text = plain(letter);
        List<SectionGroup> groups = new ArrayList<>();
        Matcher head = start.matcher(text);
        int from = 0;
        while (from < text.length() && head.find(from)) {
            SectionGroup group = group(text, head);
            if (accepted(group, head, text)) {
                groups.add(group);
                from = group.end();
            } else {
                from = head.start() + Math.max(1, length(head, "unit") + length(head, "letter"));
            }
        }
        return groups;
    }

    private static int length(Matcher head, String name) {
        return head.group(name) == null ? 0 : head.group(name).length();
    }

    // Accents off and capitals kept: "A40" is the Act, "a 40" is French for something else.
    private static String plain(LetterText letter) {
        String text = letter.text();
        StringBuilder out = new StringBuilder(letter.folded());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private SectionGroup group(String text, Matcher head) {
        List<Section> sections = new ArrayList<>();
        sections.add(first(head));
        int end = head.end();
        Matcher next = further.matcher(text);
        while (next.region(end, text.length()).lookingAt() && continues(next, text)) {
            extend(sections, next);
            end = next.end();
        }
        return new SectionGroup(head.start(), end, how(head), sections);
    }

    private static Section first(Matcher head) {
        if (head.group("letter") != null) {
            return Section.of(head.group("letternum"), head.group("letterparts"));
        }
        if (head.group("bare") != null) {
            return Section.of(head.group("bare"), head.group("bareparts"));
        }
        String number = head.group("unitnum");
        return Section.of(number == null ? "" : number, head.group("unitparts"));
    }

    private How how(Matcher head) {
        if (head.group("bare") != null) {
            return How.BARE;
        }
        if (head.group("letter") != null) {
            return head.group("letter").toUpperCase(Locale.ROOT).startsWith("R")
                    ? How.REGULATION_LETTER
                    : How.ACT_LETTER;
        }
        return regulation.matcher(head.group("unit")).lookingAt() ? How.REGULATION : How.UNIT;
    }

    private static boolean continues(Matcher next, String text) {
        if (next.group("only") != null) {
            return true;
        }
        Matcher after = ENDS.matcher(text).region(next.end(), text.length());
        boolean digits = next.group("num").chars().anyMatch(Character::isDigit);
        return digits && !counted(text, next.end()) && (!next.group("parts").isEmpty() || after.lookingAt());
    }

    private static void extend(List<Section> sections, Matcher next) {
        Section last = sections.get(sections.size() - 1);
        Section named = next.group("only") != null
                ? Section.of("", next.group("only")).under(last)
                : Section.of(next.group("num"), next.group("parts"));
        if (next.group("range") != null) {
            sections.remove(sections.size() - 1);
            sections.addAll(last.through(named));
        } else {
            sections.add(named);
        }
    }

    private static boolean counted(String text, int end) {
        return COUNTED.matcher(text).region(end, text.length()).lookingAt();
    }

    private boolean accepted(SectionGroup group, Matcher head, String text) {
        boolean parts =
                group.sections().stream().anyMatch(section -> !section.parts().isEmpty());
        if (notLaw.matcher(text).region(group.end(), text.length()).lookingAt()
                || (!parts && counted(text, group.end()))) {
            return false;
        }
        return switch (group.how()) {
            case UNIT, REGULATION -> parts || hasDigit(head.group("unitnum"));
            case ACT_LETTER, REGULATION_LETTER -> acceptedLetter(head, parts);
            case BARE -> hasDigit(head.group("bare"));
        };
    }

    private static boolean acceptedLetter(Matcher head, boolean parts) {
        String letter = head.group("letter");
        boolean tight = letter.length() == 1;
        boolean capital = Character.isUpperCase(letter.charAt(0));
        String number = head.group("letternum");
        boolean plainNumber = hasDigit(number);
        boolean spaced = letter.endsWith(" ");
        boolean alone = capital && !spaced && number.length() > 1;
        return plainNumber && (parts ? (capital || tight) : alone);
    }

    private static boolean hasDigit(@Nullable String number) {
        return number != null && number.chars().anyMatch(Character::isDigit);
    }
}
