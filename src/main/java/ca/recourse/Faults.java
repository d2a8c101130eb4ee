package ca.recourse;

import ca.recourse.casefile.journal.DiskFault;
import ca.recourse.intake.process.ReadersException;
import ca.recourse.letter.EngineException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of our own failures: logs them without a word of a letter, and stops the service when the disk cannot be trusted. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String OURS = "ca.recourse.";
    private static final int FRAMES = 5;
    private static final int CAUSES = 8;

    /** A failure that is of no single letter. */
    public void heard(Throwable fault) {
        LOG.warn("our own failure: {}", shown(fault));
        stopOnDiskFault(fault);
    }

    /** A failure while one original was in work. */
    public void heard(String sha256, Throwable fault) {
        LOG.warn("original {} failed: {}", sha256.substring(0, 12), shown(fault));
        stopOnDiskFault(fault);
    }

    // No clean stop: whatever was not acknowledged is done again from what the disk really holds.
    private static void stopOnDiskFault(Throwable fault) {
        if (DiskFault.in(fault)) {
            LOG.error(
                    "the disk could not keep what was written: the service stops; check the disk, then start it again");
            Runtime.getRuntime().halt(1);
        }
    }

    // Messages are left out: they may quote a letter or a name. That of readers which cannot work says what to do.
    static String shown(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Faults::classAndFrames)
                .collect(Collectors.joining("; caused by "));
    }

    private static String classAndFrames(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", ", named(fault) + " at [", "]"));
    }

    // The five letters say what the database had against a statement, and nothing of what stood in it.
    private static String named(Throwable fault) {
        String name = fault.getClass().getName();
        if (fault instanceof ReadersException || fault instanceof EngineException) {
            return name + " (" + fault.getMessage() + ")";
        }
        return fault instanceof SQLException sql ? name + " (SQLSTATE " + sql.getSQLState() + ")" : name;
    }
}
