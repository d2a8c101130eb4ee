package ca.recourse.facts.grounds;

import ca.recourse.facts.LetterText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What tells the law of a number beside which none is named: the same section cited with its law elsewhere in the
 * letter, the number itself, or the law last named.
 *
 * @param letter the letter
 * @param laws every law it names, in reading order
 * @param settled the law of each section that is cited with one
 * @param known the laws that have a provision of such a number on the shelf of grounds
 */
record LawContext(LetterText letter, List<NamedLaw> laws, Map<String, String> settled, Map<String, Set<String>> known) {

    private static final double BY_NEIGHBOUR = 0.85;
    private static final double BY_NUMBER = 0.6;
    private static final double BY_NEAREST = 0.5;

    private static final int FAR = 400;
    // The Act's own sections end before this number (IRPR run on to 365).
    private static final int LAST_OF_THE_ACT = 275;
    private static final int LAST_OF_CITIZENSHIP = 40;

    // What else is numbered so: "question 22(1)", "box 3(b)".
    private static final Pattern NO_LAW = Pattern.compile(
            "(?:question|item|line|box|part|schedule|page|step|table|note|footnote|appendix|annex|figure|chapter|volume|version"
                    + "|imm|form|ligne|case|partie|annexe|tableau|etape|chapitre|file|dossier|tel|fax|phone)[.s]?\\s{0,2}$");
    private static final int WORD_BEFORE = 14;

    /** The laws of the sections that are cited with one, gathered from groups whose law is sure. */
    static Map<String, String> settled(Stream<Map.Entry<Section, String>> sure) {
        Map<String, String> settled = new HashMap<>();
        sure.filter(cited -> cited.getKey().hasNumber() && !cited.getValue().startsWith("OTHER "))
                .forEach(cited -> settled.putIfAbsent(cited.getKey().number(), cited.getValue()));
        return settled;
    }

    /** The law of a group of sections, and how sure that is. */
    Optional<Cited> law(SectionGroup group) {
        Section section = group.sections().get(0);
        if (!section.hasNumber() || (group.how() == SectionGroup.How.BARE && !mayBeLaw(group, section))) {
            return Optional.empty();
        }
        Optional<String> number = byNumber(section);
        Optional<String> before = nearestBefore(group, FAR);
        return Optional.ofNullable(settled.get(section.number()))
                .map(law -> cite(group, law, BY_NEIGHBOUR))
                .or(() -> citizenship(section).map(law -> cite(group, law, BY_NUMBER)))
                .or(() -> number.map(law -> cite(group, law, number.equals(before) ? BY_NEIGHBOUR : BY_NUMBER)))
                .or(() -> before.or(() -> onlyOne(section))
                        .or(() -> nearestBefore(group, Integer.MAX_VALUE))
                        .or(() -> nearestAfter(group))
                        .map(law -> cite(group, law, BY_NEAREST)));
    }

    // "under 44(1)", "see 40(3)", "(182(1))": the bracket follows its number closely and no other word claims it.
    private boolean mayBeLaw(SectionGroup group, Section section) {
        String words = letter.folded().substring(group.start(), group.end());
        int bracket = words.indexOf('(');
        boolean tight = bracket > 0 && Character.isDigit(words.charAt(bracket - 1));
        String before = letter.folded().substring(Math.max(0, group.start() - WORD_BEFORE), group.start());
        boolean listed = byNumber(section).isPresent();
        return !section.parts().isEmpty()
                && (tight || listed)
                && !NO_LAW.matcher(before).find();
    }

    private Optional<String> byNumber(Section section) {
        Set<String> exact = narrowest(section.toString());
        boolean telling = !section.parts().isEmpty() || section.number().contains(".");
        if (exact.size() == 1 && telling) {
            return exact.stream().findFirst();
        }
        Set<String> wide = known.getOrDefault(section.number(), Set.of());
        boolean late = number(section) > LAST_OF_THE_ACT || (number(section) > 175 && wide.equals(Set.of("IRPR")));
        return late ? Optional.of("IRPR") : Optional.empty();
    }

    // "4(1)(a)" where the shelf has 4(1).
    private Set<String> narrowest(String section) {
        return Stream.iterate(
                        section, wider -> wider.endsWith(")"), wider -> wider.substring(0, wider.lastIndexOf('(')))
                .filter(known::containsKey)
                .findFirst()
                .map(known::get)
                .orElse(Set.of());
    }

    private Optional<String> onlyOne(Section section) {
        Set<String> wide = known.getOrDefault(section.number(), Set.of());
        boolean ofLaw = !section.parts().isEmpty() || usual().findAny().isPresent();
        return ofLaw && wide.size() == 1 ? wide.stream().findFirst() : Optional.empty();
    }

    private static int number(Section section) {
        return Integer.parseInt(section.number().replaceFirst("\\..*", ""));
    }

    // A letter that names the Citizenship Act and no other speaks of it throughout.
    private Optional<String> citizenship(Section section) {
        List<String> named = usual().map(NamedLaw::law).distinct().toList();
        boolean only = !named.isEmpty() && named.stream().allMatch(law -> law.startsWith("C"));
        return only && named.contains("CA") && number(section) <= LAST_OF_CITIZENSHIP
                ? Optional.of("CA")
                : Optional.empty();
    }

    private Optional<String> nearestBefore(SectionGroup group, int reach) {
        return usual().filter(law -> law.end() <= group.start() && group.start() - law.end() < reach)
                .reduce((earlier, later) -> later)
                .map(NamedLaw::law);
    }

    private Optional<String> nearestAfter(SectionGroup group) {
        return usual().filter(law -> law.start() >= group.end() && law.start() - group.end() < FAR)
                .findFirst()
                .map(NamedLaw::law);
    }

    // The Criminal Code is named for its own sections only.
    private Stream<NamedLaw> usual() {
        return laws.stream().filter(law -> !law.law().startsWith("OTHER "));
    }

    private static Cited cite(SectionGroup group, String law, double confidence) {
        return new Cited(group.start(), group.end(), law, confidence);
    }
}
