package ca.recourse.casefile.view;

import ca.recourse.letter.PagePictures;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSheet.Guidance;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CaseSummary.CountShown;
import ca.recourse.summary.CaseSummary.Evidence;
import ca.recourse.summary.CaseSummary.GroundShown;
import ca.recourse.summary.CaseSummary.RecourseShown;
import ca.recourse.summary.CaseSummary.TextFinding;
import ca.recourse.summary.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything the filed page shows, ready to be set.
 *
 * @param sheet the summary and what goes with it
 * @param labels the page's own words
 * @param things the names of kinds, applications and states
 * @param style the style sheet
 * @param facts what was decided, line by line
 * @param grounds why, each with its words and pictures
 * @param counts each different count, drawn
 */
public record PageView(
        CaseSheet sheet,
        Words labels,
        Words things,
        Style style,
        List<FactView> facts,
        List<GroundView> grounds,
        List<CountView> counts) {

    private static final int LONGEST_QUOTE = 260;

    /** A line of what was decided: its name, its value in words, and its proof. */
    public record FactView(String label, Optional<String> value, TextFinding finding, Optional<Crop> crop) {}

    /** A ground with the letter's words, what the officer's notes say for it, and the prompt to the lawyer. */
    public record GroundView(
            GroundShown ground, List<ProofView> proofs, Optional<NotesView> notes, Optional<Guidance> guidance) {}

    /** The words of the officer's notes for a ground; none where they are silent on it. */
    public record NotesView(List<ProofView> proofs) {}

    /** A quote and its picture. */
    public record ProofView(Evidence evidence, Optional<Crop> crop) {}

    /** A count and the recourses it serves, at least one. */
    public record CountView(List<RecourseShown> recourses, CalendarStrip strip, Ledger ledger) {

        /** The first of the recourses it serves. */
        public RecourseShown first() {
            return recourses.get(0);
        }

        /** The titles of the recourses it serves. */
        public String title() {
            return recourses.stream().map(RecourseShown::title).distinct().collect(Collectors.joining("; "));
        }

        /** The marks it bears, for the key below the drawing. */
        public List<String> marks() {
            return first().count().stream().map(CountShown::mark).distinct().toList();
        }
    }

    public PageView {
        facts = List.copyOf(facts);
        grounds = List.copyOf(grounds);
        counts = List.copyOf(counts);
    }

    /** Lay out a sheet, with pictures of its pages where there are any. */
    public static PageView of(CaseSheet sheet, PagePictures pictures) {
        Words labels = Words.of("ca.recourse.casefile.view.page", sheet.language());
        Words things = Words.in(sheet.language());
        Crops crops = new Crops(pictures, sheet.letter());
        return new PageView(
                sheet,
                labels,
                things,
                Style.SHEET,
                facts(sheet.summary(), labels, things, crops),
                grounds(sheet, crops),
                counts(sheet.summary(), things));
    }

    public CaseSummary summary() {
        return sheet.summary();
    }

    /** The name of a thing, or the thing itself where it has none. */
    public String thing(String group, String name) {
        return things.has(group + "." + name) ? things.say(group + "." + name) : name;
    }

    /** A day as a person reads it. */
    public String day(String iso) {
        return things.day(LocalDate.parse(iso));
    }

    /** A day in full. */
    public String longDay(String iso) {
        return things.longDay(LocalDate.parse(iso));
    }

    /** As much of a quote as proves a line; the summary itself holds it whole. */
    public String quoted(String quote) {
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + " \u2026";
    }

    /** The recourse that the headline belongs to. */
    public Optional<RecourseShown> headline() {
        return summary()
                .actBy()
                .flatMap(day -> summary().recourse().stream()
                        .filter(recourse -> recourse.route().equals(day.route()))
                        .findFirst());
    }

    /** Whether there is more to say of a recourse than its status. */
    public boolean hasDetail(RecourseShown recourse) {
        boolean asked = !recourse.needs().isEmpty() || !recourse.bars().isEmpty();
        boolean live = !recourse.status().equals("barred") && !recourse.status().equals("not-available");
        boolean steps = recourse.form().isPresent()
                || recourse.fee().isPresent()
                || !recourse.followUps().isEmpty();
        return asked || (live && steps);
    }

    private static List<FactView> facts(CaseSummary summary, Words labels, Words things, Crops crops) {
        return Stream.of(
                        fact("decision-date", summary.decisionDate(), labels, day -> things.day(LocalDate.parse(day))),
                        fact(
                                "application",
                                summary.application().type(),
                                labels,
                                type -> things.say("application." + type)),
                        fact("office", summary.issuer().office(), labels, said -> said),
                        fact("place", summary.place(), labels, place -> things.say("place." + place)),
                        fact("name", summary.applicant().name(), labels, said -> said),
                        fact("uci", summary.applicant().uci(), labels, said -> said),
                        fact("number", summary.application().number(), labels, said -> said))
                .map(fact -> new FactView(fact.label, fact.value, fact.finding, crop(fact.finding, crops)))
                .toList();
    }

    private static FactView fact(String name, TextFinding finding, Words labels, UnaryOperator<String> words) {
        return new FactView(labels.say("fact." + name), finding.value().map(words), finding, Optional.empty());
    }

    private static Optional<Crop> crop(TextFinding finding, Crops crops) {
        return finding.evidence().stream().findFirst().flatMap(crops::close);
    }

    private static List<GroundView> grounds(CaseSheet sheet, Crops crops) {
        return sheet.summary().grounds().stream()
                .map(ground -> ground(ground, sheet, crops))
                .toList();
    }

    private static GroundView ground(GroundShown ground, CaseSheet sheet, Crops crops) {
        Optional<List<Evidence>> notes = Optional.ofNullable(sheet.notes().get(ground.code()));
        List<Evidence> own = ground.evidence().stream()
                .filter(proof -> notes.stream().noneMatch(said -> said.contains(proof)))
                .toList();
        return new GroundView(
                ground,
                proofs(own, crops),
                notes.map(said -> new NotesView(proofs(said, crops))),
                Optional.ofNullable(sheet.guidance().get(ground.code())));
    }

    private static List<ProofView> proofs(List<Evidence> evidence, Crops crops) {
        return evidence.stream()
                .map(proof -> new ProofView(proof, crops.wide(proof)))
                .toList();
    }

    /** Two recourses often share one clock: it is drawn once. */
    private static List<CountView> counts(CaseSummary summary, Words things) {
        Map<List<CountShown>, List<RecourseShown>> shared = new LinkedHashMap<>();
        summary.recourse().stream()
                .filter(recourse -> !recourse.count().isEmpty())
                .forEach(recourse -> shared.merge(recourse.count(), List.of(recourse), PageView::both));
        return shared.entrySet().stream()
                .map(count -> new CountView(
                        count.getValue(), CalendarStrip.of(count.getKey(), things), Ledger.of(count.getKey(), things)))
                .toList();
    }

    private static List<RecourseShown> both(List<RecourseShown> some, List<RecourseShown> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
