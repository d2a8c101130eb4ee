package ca.recourse.facts.grounds;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where a letter names the law, and settles which act "the Act" is. */
final class LawNameFinder {

    private static final String THE_ACT = "the act";
    private static final String THE_REGULATIONS = "the regulations";

    // "Criminal Code", "Access to Information Act", "Controlled Drugs and Substances Act".
    private static final Pattern OTHER_ENGLISH = Pattern.compile(
            "(?<![\\p{L}])(?:\\p{Lu}[\\p{L}'-]{1,20}\\s{1,3}(?:(?:and|of|to|for|on|in|the)\\s{1,3}){0,3}){1,8}"
                    + "(?:Act|Code|Regulations|Rules|Charter)(?![\\p{L}])");
    // "Code criminel", "Loi sur l'acc\u00E8s \u00E0 l'information".
    private static final Pattern OTHER_FRENCH = Pattern.compile(
            "(?<![\\p{L}])(?:Code (?:criminel|civil du Qu\u00E9bec|civil)|(?:Loi|R\u00E8glement|R\u00E8gles|Charte)\\s"
                    + "(?:sur|relatif|relative|concernant|canadienne|r\u00E9glementant)\\b[^.,;:()\\n\"]{3,70})");
    // A letter about citizenship that never names its act; not "Citizenship and Immigration Canada".
    private static final Pattern ABOUT_CITIZENSHIP = Pattern.compile(
            "(?:application|applied) (?:for|to) (?:a )?(?:grant of |become a )?(?:canadian )?citizen(?:ship)?(?! and)"
                    + "|demande de citoyennete|attribution de la citoyennete|citizenship (?:test|grant|judge|hearing|officer)");

    private static final Pattern POINTING_BACK = Pattern.compile("(?:m\u00EAme|ledit|ladite|same|said)\\b");

    private final List<Map.Entry<String, Wording>> names = new ArrayList<>();

    LawNameFinder(List<LawNames> packs) {
        for (LawNames pack : packs) {
            pack.instruments().forEach((law, phrases) -> add(law, phrases));
            add(THE_ACT, pack.theAct());
            add(THE_REGULATIONS, pack.theRegulations());
        }
    }

    private void add(String law, List<String> phrases) {
        LawNames.wordings(phrases).forEach(wording -> names.add(Map.entry(law, wording)));
    }

    /** Every naming in reading order, the longest where several overlap. */
    List<NamedLaw> find(LetterText letter) {
        List<NamedLaw> all =
                longest(Stream.concat(named(letter), others(letter)).toList());
        boolean citizenship = ABOUT_CITIZENSHIP.matcher(letter.folded()).find();
        return all.stream().map(name -> settled(name, all, citizenship)).toList();
    }

    private Stream<NamedLaw> named(LetterText letter) {
        return names.stream()
                .flatMap(name -> name.getValue()
                        .in(letter)
                        .filter(match -> !isShort(name.getKey()) || capital(letter, match.start(), match.end()))
                        .map(match -> new NamedLaw(match.start(), match.end(), name.getKey())));
    }

    private static boolean isShort(String law) {
        return law.equals(THE_ACT) || law.equals(THE_REGULATIONS);
    }

    // "the Act" but not "the act of leaving"; "le m\u00EAme r\u00E8glement" points back at one.
    private static boolean capital(LetterText letter, int start, int end) {
        String words = letter.text().substring(start, end);
        if (POINTING_BACK.matcher(words).lookingAt()) {
            return true;
        }
        int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1;
        return Character.isUpperCase(words.charAt(last));
    }

    private static Stream<NamedLaw> others(LetterText letter) {
        return Stream.of(OTHER_ENGLISH, OTHER_FRENCH)
                .flatMap(pattern -> pattern.matcher(letter.text()).results())
                .map(match -> new NamedLaw(match.start(), match.end(), "OTHER " + bare(match.group())));
    }

    private static String bare(String name) {
        return name.replaceAll("\\s+", " ")
                .replaceFirst("^(?:The|Under|Of|In|See) ", "")
                .strip();
    }

    private static List<NamedLaw> longest(List<NamedLaw> names) {
        List<NamedLaw> kept = new ArrayList<>();
        names.stream()
                .sorted(Comparator.comparing(LawNameFinder::rank)
                        .thenComparing(NamedLaw::length, Comparator.reverseOrder()))
                .forEach(name -> {
                    if (kept.stream().noneMatch(other -> other.start() < name.end() && name.start() < other.end())) {
                        kept.add(name);
                    }
                });
        return kept.stream().sorted(Comparator.comparing(NamedLaw::start)).collect(Collectors.toList());
    }

    // A known name wins over a guessed one of the same place, and both over a short one.
    private static int rank(NamedLaw name) {
        if (isShort(name.law())) {
            return 2;
        }
        return name.law().startsWith("OTHER ") ? 1 : 0;
    }

    private static NamedLaw settled(NamedLaw name, List<NamedLaw> all, boolean citizenship) {
        if (!isShort(name.law())) {
            return name;
        }
        boolean canadian = nearest(name, all).map(law -> law.startsWith("C")).orElse(citizenship);
        String law = name.law().equals(THE_ACT) ? (canadian ? "CA" : "IRPA") : (canadian ? "CR" : "IRPR");
        return new NamedLaw(name.start(), name.end(), law);
    }

    // The last act named in full before it; failing that the first after it.
    private static Optional<String> nearest(NamedLaw name, List<NamedLaw> all) {
        List<NamedLaw> full = all.stream()
                .filter(other -> List.of("IRPA", "IRPR", "CA", "CR").contains(other.law()))
                .toList();
        return full.stream()
                .filter(other -> other.start() < name.start())
                .reduce((earlier, later) -> later)
                .or(() -> full.stream().findFirst())
                .map(NamedLaw::law);
    }
}
