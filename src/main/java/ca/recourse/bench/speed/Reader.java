package ca.recourse.bench.speed;

import ca.recourse.summary.CaseSheet;
import java.util.List;

/** Someone who reads a file to its summaries: the real pipeline. */
@FunctionalInterface
public interface Reader {

    /** The letters of a file. */
    List<CaseSheet> read(String fileName, byte[] bytes);
}
