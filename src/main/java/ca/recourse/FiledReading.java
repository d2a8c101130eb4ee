package ca.recourse;

import ca.recourse.casefile.CaseFiles;
import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.journal.Outcome.MadeSummary;
import ca.recourse.casefile.register.Sources;
import ca.recourse.intake.Arrival;
import ca.recourse.intake.Trouble;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CoverNotes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes an arrival through every stage and files the pages of its letters. */
final class FiledReading implements Casework.Reading {

    private static final Trouble NOTHING_INSIDE = new Trouble(
            Trouble.Kind.UNSUPPORTED,
            "There is nothing in it to read. Look at the original and send the letter alone.");

    private final Pipeline pipeline;
    private final CaseFiles files;
    private final Function<String, Told> told;
    private final Sources sources;

    /** @param told what people have told of a case: it wins over what is read, however often that is */
    FiledReading(Pipeline pipeline, CaseFiles files, Function<String, Told> told, Sources sources) {
        this.pipeline = pipeline;
        this.files = files;
        this.told = told;
        this.sources = sources;
    }

    @Override
    public Casework.Read read(Arrival arrival) {
        List<CaseSheet> sheets = CoverNotes.dropped(pipeline.unpacker().unpack(arrival).stream()
                .flatMap(part -> pipeline.read(part, told).stream())
                .toList());
        Optional<Trouble> unreadable = unreadable(sheets);
        if (unreadable.filter(Casework::quarantines).isPresent()) {
            return new Casework.Read(List.of(), unreadable);
        }
        sheets.forEach(sheet -> sources.lead(source(sheet, arrival), () -> files.keep(sheet)));
        return new Casework.Read(sheets.stream().map(FiledReading::made).toList(), unreadable);
    }

    // One readable letter saves the whole arrival: its unreadable companions are for a person to see.
    private static Optional<Trouble> unreadable(List<CaseSheet> sheets) {
        if (sheets.isEmpty()) {
            return Optional.of(NOTHING_INSIDE);
        }
        List<Trouble> troubles = sheets.stream()
                .map(sheet -> sheet.letter().trouble())
                .flatMap(Optional::stream)
                .toList();
        return troubles.size() < sheets.size()
                ? Optional.empty()
                : troubles.stream()
                        .filter(trouble -> !Casework.quarantines(trouble))
                        .findFirst()
                        .or(() -> troubles.stream().findFirst());
    }

    private static Sources.Source source(CaseSheet sheet, Arrival arrival) {
        CaseSummary summary = sheet.summary();
        return new Sources.Source(
                summary.caseId(),
                arrival.original().sha256(),
                arrival.receivedAt(),
                summary.document().fileName(),
                summary.document().container());
    }

    private static MadeSummary made(CaseSheet sheet) {
        CaseSummary summary = sheet.summary();
        return new MadeSummary(
                summary.caseId(),
                summary.review().needed(),
                summary.actBy().map(CaseSummary.ActBy::date),
                SummaryJson.line(summary));
    }
}
