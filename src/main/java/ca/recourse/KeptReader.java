package ca.recourse;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.desk.CaseReader;
import ca.recourse.desk.KnownFacts;
import ca.recourse.intake.Arrival;
import ca.recourse.letter.Letter;
import ca.recourse.summary.CaseSheet;
import java.util.List;
import java.util.function.Function;

/** Reads the letters of a home again, with what people have put right in their cases. */
record KeptReader(Pipeline pipeline, Function<String, Told> standing) implements CaseReader {

    @Override
    public List<Arrival> admit(String fileName, byte[] bytes) {
        return pipeline.admit(fileName, bytes);
    }

    @Override
    public List<CaseSheet> read(Arrival arrival, StaffFacts told) {
        return pipeline.read(arrival, told);
    }

    @Override
    public List<KnownFacts> facts(Arrival arrival) {
        return pipeline.reader().read(arrival).stream().map(this::known).toList();
    }

    @Override
    public CaseSheet failed(Arrival arrival, StaffFacts told) {
        return pipeline.failed(arrival, told);
    }

    private KnownFacts known(Letter letter) {
        Told told = standing.apply(letter.caseId());
        return new KnownFacts(told.right().in(pipeline.finder().find(letter)), told.staff());
    }
}
