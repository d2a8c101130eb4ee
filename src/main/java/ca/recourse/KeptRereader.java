package ca.recourse;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.Register.Version;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Runs;
import ca.recourse.desk.Rereader;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CoverNotes;
import java.util.List;
import java.util.Optional;

/** Reads the letters of one home again. */
final class KeptRereader implements Rereader {

    private final Database database;
    private final Runs runs;
    private final Revision revision;

    KeptRereader(Database database, Runs runs, Revision revision) {
        this.database = database;
        this.runs = runs;
        this.revision = revision;
    }

    @Override
    public List<String> originals() {
        return register().originals();
    }

    @Override
    public List<Reread> kept(String sha256) {
        return register().ofOriginal(sha256).stream()
                .map(letter -> reread(letter, revision.read(letter).map(CaseSheet::summary)))
                .toList();
    }

    @Override
    public List<Reread> file(String name, byte[] bytes) {
        List<CaseSheet> sheets = revision.pipeline().admit(name, bytes).stream()
                .flatMap(arrival -> revision.pipeline().read(arrival, StaffFacts.NONE).stream())
                .toList();
        return CoverNotes.dropped(sheets).stream()
                .map(CaseSheet::summary)
                .map(this::compared)
                .toList();
    }

    // A letter that is kept is worked out with what people told of it, or their word would count as a difference.
    private Reread compared(CaseSummary read) {
        return register()
                .find(read.caseId())
                .map(letter -> reread(letter, revision.read(letter).map(CaseSheet::summary)))
                .orElseGet(() -> new Reread(read.caseId(), Optional.empty(), Optional.empty(), Optional.of(read)));
    }

    private Reread reread(RegisteredLetter letter, Optional<CaseSummary> after) {
        Optional<Version> standing = register().standing(letter.caseId());
        return new Reread(
                letter.caseId(),
                standing.map(Version::version),
                standing.map(Version::json).map(SummaryJson::read),
                after);
    }

    @Override
    public Runs runs() {
        return runs;
    }

    @Override
    public void approve(Runs.Item item, Hand hand) {
        item.caseId().flatMap(register()::find).ifPresent(letter -> {
            revision.keep(letter, hand);
            runs.decide(item, Runs.Verdict.APPROVED, hand);
        });
    }

    private Register register() {
        return revision.register();
    }

    @Override
    public void close() {
        database.close();
    }
}
