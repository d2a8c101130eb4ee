package ca.recourse.desk;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.summary.CaseSummary;
import java.io.PrintWriter;
import java.nio.file.Path;

/** How summaries are given back to the person who asked. */
interface Answers {

    /** Take one more summary, in order. */
    void give(CaseSummary summary);

    /** Everything was given. */
    void end();

    /** One summary a line, each as soon as its turn comes. */
    record JsonLines(PrintWriter out) implements Answers {

        @Override
        public void give(CaseSummary summary) {
            out.print(SummaryJson.line(summary) + "\n");
            out.flush();
        }

        @Override
        public void end() {}
    }

    /** The path of each page written. */
    record Pages(Path folder, PrintWriter out) implements Answers {

        @Override
        public void give(CaseSummary summary) {
            out.println(folder.resolve(summary.caseId() + ".html"));
            out.flush();
        }

        @Override
        public void end() {}
    }
}
