package ca.recourse;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.journal.Circulation;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Insight;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.Register.Drop;
import ca.recourse.casefile.register.Register.Version;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Runs;
import ca.recourse.casefile.register.Selection;
import ca.recourse.desk.Rereader;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CoverNotes;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the letters of one home again. */
final class KeptRereader implements Rereader {

    private static final JsonStringEncoder JSON = JsonStringEncoder.getInstance();

    private final Shelf shelf;
    private final Runs runs;
    private final Revision revision;

    /**
     * Where things lie.
     *
     * @param rules today's law, by its version
     */
    record Shelf(HomeFolder home, Database database, String rules, Clock clock) {}

    KeptRereader(Shelf shelf, Revision revision) {
        this.shelf = shelf;
        this.runs = new Runs(shelf.database(), shelf.clock());
        this.revision = revision;
    }

    @Override
    public Stream<String> originals(Selection selection) {
        return drops(selection)
                .filter(drop -> selection.names(drop.fileName())
                        && selection.days(LocalDate.ofInstant(
                                drop.receivedAt(), shelf.clock().getZone())))
                .map(Drop::sha256);
    }

    private Stream<Drop> drops(Selection selection) {
        if (selection.failed()) {
            return register().quarantined();
        }
        String rules = String.valueOf(JSON.quoteAsString(shelf.rules()));
        return selection.changedRules()
                ? register().notReadBy(List.of("\"rulesVersion\":\"" + rules + "\""))
                : register().originals();
    }

    @Override
    public List<Reread> kept(String sha256) {
        List<RegisteredLetter> letters = register().ofOriginal(sha256);
        Siblings siblings = new Siblings(revision);
        return letters.isEmpty()
                ? file(sha256, revision.originals().fetch(sha256).bytes())
                : letters.stream().map(letter -> reread(letter, siblings)).toList();
    }

    @Override
    public List<Reread> file(String name, byte[] bytes) {
        List<CaseSheet> sheets = revision.pipeline().admit(name, bytes).stream()
                .flatMap(arrival -> revision.pipeline().read(arrival, StaffFacts.NONE).stream())
                .toList();
        Siblings siblings = new Siblings(revision);
        return CoverNotes.dropped(sheets).stream()
                .map(CaseSheet::summary)
                .map(read -> compared(read, siblings))
                .toList();
    }

    // A letter that is kept is worked out with what people told of it, or their word would count as a difference.
    private Reread compared(CaseSummary read, Siblings siblings) {
        return register()
                .find(read.caseId())
                .map(letter -> reread(letter, siblings))
                .orElseGet(() -> new Reread(read.caseId(), Optional.empty(), Optional.empty(), Optional.of(read)));
    }

    private Reread reread(RegisteredLetter letter, Siblings siblings) {
        Optional<Version> standing = register().standing(letter.caseId());
        return new Reread(
                letter.caseId(),
                standing.map(Version::version),
                standing.map(Version::json).map(SummaryJson::read),
                siblings.read(letter).map(CaseSheet::summary));
    }

    @Override
    public Runs runs() {
        return runs;
    }

    @Override
    public Insight insight() {
        return Insight.of(shelf.database());
    }

    @Override
    public void approve(Runs.Item item, Hand hand) {
        item.caseId().flatMap(register()::find).ifPresent(letter -> {
            new UndoShelf(shelf.home(), item.run()).keep(letter.caseId());
            int version = revision.keep(letter, hand);
            runs.decide(item, Runs.Verdict.APPROVED, Optional.of(version), hand);
        });
    }

    @Override
    public long fileNew(String run) {
        Circulation journal = new Circulation(shelf.database(), shelf.clock());
        return runs.of(run, Runs.Outcome.NEW)
                .map(item -> item.item().replaceFirst(" .*", ""))
                .distinct()
                .filter(journal::readAgain)
                .count();
    }

    @Override
    public boolean undo(Runs.Item item, Hand hand) {
        Optional<RegisteredLetter> found = item.caseId().flatMap(register()::find);
        Optional<String> before = found.flatMap(letter -> before(letter, item));
        if (found.isEmpty() || before.isEmpty()) {
            return false;
        }
        RegisteredLetter letter = found.get();
        boolean brought = register()
                .standing(letter.caseId())
                .filter(standing -> standing.json().equals(before.get()))
                .isPresent();
        // Whatever was made on top of the run, by people above all, is not ours to take back.
        if (!brought && !item.afterVersion().equals(Optional.of(letter.version()))) {
            return false;
        }
        new UndoShelf(shelf.home(), item.run()).bringBack(letter.caseId());
        if (!brought) {
            revision.bringBack(letter, before.get(), hand);
        }
        runs.decide(item, Runs.Verdict.HELD, hand);
        return true;
    }

    private Optional<String> before(RegisteredLetter letter, Runs.Item item) {
        return register().versions(letter.caseId()).stream()
                .filter(version -> item.beforeVersion().equals(Optional.of(version.version())))
                .map(Version::json)
                .findFirst();
    }

    @Override
    public void write(Hand hand, Audit.Deed deed) {
        new Audit(shelf.database(), shelf.clock()).write(hand, deed);
    }

    private Register register() {
        return revision.register();
    }

    @Override
    public void close() {
        shelf.database().close();
    }
}
