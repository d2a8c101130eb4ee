package ca.recourse.facts.grounds;

import static java.util.Objects.requireNonNull;

import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.law.Ground;
import ca.recourse.law.GroundProvision;
import ca.recourse.law.Grounds;
import ca.recourse.letter.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds every provision a letter cites, in whatever notation, and gives it its canonical form. */
public final class ProvisionFinder {

    private static final double BY_NAME = 0.97;
    private static final double BY_NEIGHBOUR = 0.85;
    private static final double BY_NEAREST = 0.5;

    // Between a number and the name of its law: "of the", "of the said", "de la", "du même", ", " or nothing.
    private static final Pattern ATTACHED = Pattern.compile(
            "\\s{0,3}[,(\\[]?\\s{0,3}(?:(?:of|to|in|under|from|de|du|des|a)\\s{1,3})?(?:(?:the|this|said|same|la|le|les|l'|meme|dit|dite|present)\\s{0,3}){0,2}(?:canada's|canadian)?\\s{0,3}");
    // Between the name of a law and a number: "IRPA s. 34", "the Act, section 11".
    private static final Pattern BEFORE = Pattern.compile("[\\s,:(\\[-]{0,6}");
    // Between two numbers that share the law named after the second.
    private static final Pattern JOINED = Pattern.compile(
            "[\\s,]{0,4}(?:and/or|et/ou|and|or|et|ou|ainsi que|as well as|&|in conjunction with|read with|with|avec)?\\s{0,3}(?:of|the|de|du|a|les|le|la|l'|des|to)?\\s{0,3}");
    private static final Pattern PART_OF =
            Pattern.compile("\\s{1,3}(?:of|to|in|under|de|du|de l'|a l')\\s{0,3}(?:the\\s{1,3})?");

    private static final Pattern SENTENCE_END = Pattern.compile("[.;]\\s{1,5}\\p{Lu}");

    private static final int FAR = 400;
    // "article 96 ... (paragraphe 97(1))": one sentence that goes on citing the same law.
    private static final int SAME_SENTENCE = 160;

    private final LawNameFinder names;
    private final SectionScanner scanner;
    private final Map<String, Set<String>> known;

    public ProvisionFinder(Grounds shelf) {
        requireNonNull(shelf, "shelf");
        List<LawNames> packs = LawNames.shipped();
        this.names = new LawNameFinder(packs);
        this.scanner = new SectionScanner(packs);
        this.known = shelf.all().stream()
                .map(Ground::provisions)
                .flatMap(List::stream)
                .map(GroundProvision::citation)
                .flatMap(ProvisionFinder::widths)
                .collect(Collectors.groupingBy(
                        citation -> citation.substring(citation.indexOf(' ') + 1),
                        Collectors.mapping(
                                citation -> citation.substring(0, citation.indexOf(' ')), Collectors.toSet())));
    }

    // "IRPR 200(1)(b)", "IRPR 200(1)", "IRPR 200".
    private static Stream<String> widths(String citation) {
        return Stream.iterate(
                citation,
                wider -> !wider.isEmpty(),
                wider -> wider.endsWith(")") ? wider.substring(0, wider.lastIndexOf('(')) : "");
    }

    /** Every provision the letter cites, once each, in reading order; those of unticked reasons are not cited. */
    public List<Finding<String>> find(LetterText letter) {
        return once(letter, cited(letter, Statements.of(letter)));
    }

    /** These citings of a letter, each provision once. */
    static List<Finding<String>> once(LetterText letter, List<Cited> all) {
        Map<String, Finding<String>> found = new LinkedHashMap<>();
        for (Cited cited : all) {
            Passage passage = letter.passage(cited.start(), cited.end());
            Finding<String> finding =
                    new Finding<>(cited.citation(), passage, Math.min(cited.confidence(), passage.confidence()));
            found.merge(cited.citation(), finding, ProvisionFinder::surer);
        }
        return List.copyOf(found.values());
    }

    private static Finding<String> surer(Finding<String> first, Finding<String> again) {
        return first.confidence() >= again.confidence()
                ? first
                : new Finding<>(first.value(), first.passage(), again.confidence());
    }

    /** Every citing in reading order outside the unticked reasons. */
    List<Cited> cited(LetterText letter, List<Statement> statements) {
        List<Statement> unticked = statements.stream()
                .filter(statement -> statement.block().mark() == Mark.UNTICKED)
                .toList();
        return all(letter).stream()
                .filter(cited -> unticked.stream()
                        .noneMatch(statement -> cited.start() >= statement.start() && cited.start() < statement.end()))
                .toList();
    }

    private List<Cited> all(LetterText letter) {
        List<NamedLaw> laws = names.find(letter);
        List<SectionGroup> groups = joined(letter, scanner.scan(letter));
        LawContext context = new LawContext(letter, laws, settled(letter, groups, laws), known);
        List<Cited> out = new ArrayList<>();
        List<SectionGroup> open = new ArrayList<>();
        Optional<Cited> next = Optional.empty();
        for (int i = groups.size() - 1; i >= 0; i--) {
            SectionGroup group = groups.get(i);
            Optional<Cited> law = law(context, group, next);
            law.ifPresentOrElse(cite -> out.addAll(0, cites(group, cite)), () -> open.add(group));
            next = law;
        }
        return Stream.concat(out.stream(), ofTheOnlyLaw(open, out))
                .sorted(Comparator.comparingInt(Cited::start))
                .toList();
    }

    // "under subsection 110(4)" far from any law's name, in a letter whose other provisions are all of one law.
    private static Stream<Cited> ofTheOnlyLaw(List<SectionGroup> open, List<Cited> cited) {
        Set<String> laws =
                cited.stream().map(Cited::citation).map(ProvisionFinder::lawOf).collect(Collectors.toSet());
        return laws.size() != 1
                ? Stream.empty()
                : open.stream()
                        .filter(group -> group.how() == SectionGroup.How.UNIT)
                        .filter(group -> group.sections().stream()
                                .allMatch(section -> !section.parts().isEmpty()))
                        .flatMap(group ->
                                cites(group, cite(group, laws.iterator().next(), BY_NEAREST)).stream());
    }

    private static String lawOf(String citation) {
        return citation.substring(0, citation.lastIndexOf(' '));
    }

    private static Map<String, String> settled(LetterText letter, List<SectionGroup> groups, List<NamedLaw> laws) {
        return LawContext.settled(groups.stream()
                .flatMap(group -> named(letter, group, laws).stream()
                        .flatMap(law -> group.sections().stream().map(section -> Map.entry(section, law.citation())))));
    }

    private static List<Cited> cites(SectionGroup group, Cited law) {
        return group.sections().stream()
                .filter(Section::hasNumber)
                .map(section -> new Cited(law.start(), law.end(), law.citation() + " " + section, law.confidence()))
                .toList();
    }

    // "paragraph (b) of subsection 200(1)" is one provision; "paragraph(s) b), c)" belong to the section before.
    private static List<SectionGroup> joined(LetterText letter, List<SectionGroup> groups) {
        List<SectionGroup> out = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            SectionGroup group = groups.get(i);
            boolean partOfNext = group.lacksNumber()
                    && i + 1 < groups.size()
                    && between(letter, PART_OF, group.end(), groups.get(i + 1).start());
            if (partOfNext) {
                i++;
                out.add(groups.get(i)
                        .with(
                                group.start(),
                                under(group, groups.get(i).sections().get(0))));
            } else if (!group.lacksNumber()) {
                out.add(group);
            } else if (group.how() == SectionGroup.How.UNIT
                    && !out.isEmpty()
                    && group.start() - out.get(out.size() - 1).end() < FAR) {
                out.add(group.after(out.get(out.size() - 1)));
            }
        }
        return out;
    }

    private static List<Section> under(SectionGroup group, Section base) {
        return group.sections().stream().map(section -> section.under(base)).toList();
    }

    private static boolean between(LetterText letter, Pattern pattern, int from, int to) {
        return to >= from
                && to - from <= 60
                && pattern.matcher(letter.folded()).region(from, to).matches();
    }

    /** The words that cite the group and the instrument they name, the surest way first. */
    private static Optional<Cited> law(LawContext context, SectionGroup group, Optional<Cited> next) {
        LetterText letter = context.letter();
        return named(letter, group, context.laws())
                .or(() -> next.filter(other -> isJoined(letter, group, other))
                        .map(other -> cite(group, other.citation(), Math.min(other.confidence(), BY_NEIGHBOUR))))
                .or(() -> context.law(group))
                .or(() -> next.filter(other -> sharesSentence(letter, group, other))
                        .map(other -> cite(group, other.citation(), BY_NEAREST)));
    }

    // A figure at the end of a line is not joined to the section that the next line begins with.
    private static boolean isJoined(LetterText letter, SectionGroup group, Cited other) {
        boolean figure = group.how() == SectionGroup.How.BARE
                && letter.folded()
                        .substring(group.end(), Math.max(group.end(), other.start()))
                        .isBlank();
        return !figure && between(letter, JOINED, group.end(), other.start());
    }

    /** The law named with the group: by its letter, right after it or right before it. */
    private static Optional<Cited> named(LetterText letter, SectionGroup group, List<NamedLaw> laws) {
        if (group.ownLaw().isPresent()) {
            return group.ownLaw().map(law -> cite(group, law, BY_NAME));
        }
        Optional<NamedLaw> before = laws.stream()
                .filter(law -> law.end() <= group.start() && between(letter, BEFORE, law.end(), group.start()))
                .reduce((earlier, later) -> later);
        return laws.stream()
                .filter(law -> between(letter, ATTACHED, group.end(), law.start()))
                .findFirst()
                .map(law -> new Cited(group.start(), law.end(), law.law(), BY_NAME))
                .or(() -> before.map(law -> new Cited(law.start(), group.end(), law.law(), BY_NAME)));
    }

    private static boolean sharesSentence(LetterText letter, SectionGroup group, Cited other) {
        boolean near = group.how() == SectionGroup.How.UNIT && other.start() - group.end() < SAME_SENTENCE;
        return near
                && !SENTENCE_END
                        .matcher(words(letter, group.end(), other.start()))
                        .find();
    }

    private static String words(LetterText letter, int from, int to) {
        return letter.text().substring(from, to);
    }

    private static Cited cite(SectionGroup group, String law, double confidence) {
        return new Cited(group.start(), group.end(), law, confidence);
    }
}
