package ca.recourse.desk;

import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Insight;
import ca.recourse.casefile.register.Runs;
import ca.recourse.casefile.register.Selection;
import ca.recourse.summary.CaseSummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads kept letters, and archives of letters, again with today's law and reading; wired by the root. */
public interface Rereader extends AutoCloseable {

    /**
     * One letter read again.
     *
     * @param caseId the case
     * @param version the version of its summary that stands; empty for a case that is not kept
     * @param before what stands
     * @param after what is read now; empty when the letter is found no more
     */
    record Reread(
            String caseId, Optional<Integer> version, Optional<CaseSummary> before, Optional<CaseSummary> after) {}

    /**
     * The originals of the kept cases that are meant, or that could not be read, by their SHA-256, in order; fetched as they
     * are taken.
     */
    Stream<String> originals(Selection selection);

    /** Read the letters of a kept original again, with what people told of them laid over. */
    List<Reread> kept(String sha256);

    /** Read the letters in a file, and hold those that are kept against what is kept. */
    List<Reread> file(String name, byte[] bytes);

    /** What was done in earlier runs, and in this. */
    Runs runs();

    /** Keep what a run found for a case as its new version, and write its files anew. */
    void approve(Runs.Item item, Hand hand);

    /**
     * Have those originals filed that lay in quarantine and that this run could read.
     *
     * @return how many; the next start of the service reads them
     */
    long fileNew(String run);

    /**
     * Bring back what stood before the item was approved.
     *
     * @return false where something was made on top of it since, and all stays as it is
     */
    boolean undo(Runs.Item item, Hand hand);

    /** What the register tells of all letters together. */
    Insight insight();

    /** Write down what was done to a run as a whole. */
    void write(Hand hand, Audit.Deed deed);

    @Override
    void close();
}
