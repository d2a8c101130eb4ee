package ca.recourse.desk;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.intake.Arrival;
import ca.recourse.summary.CaseSheet;
import java.util.List;

/** The way from bytes to case summaries, wired by the root. */
public interface CaseReader {

    /** The files that came in, each to be read by itself; messages and archives opened. */
    List<Arrival> admit(String fileName, byte[] bytes);

    /** A summary for every letter in the file, in order. */
    List<CaseSheet> read(Arrival arrival, StaffFacts told);

    /** What every letter in the file tells, in order, with no law applied. */
    List<KnownFacts> facts(Arrival arrival);

    /** What we say about a file on which the program itself failed. */
    CaseSheet failed(Arrival arrival, StaffFacts told);
}
