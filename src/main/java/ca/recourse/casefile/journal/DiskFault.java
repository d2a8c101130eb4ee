package ca.recourse.casefile.journal;

import java.io.IOException;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The disk could not say that what was written is kept. Nobody knows what lies on it now, so the service must stop: a
 * start afterwards reads what is there and does the rest again.
 */
public final class DiskFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DiskFault(IOException cause) {
        super("the disk failed to keep what was written; check it before the next start", cause);
    }

    /** Whether a fault comes from a disk that could not keep what was written. */
    public static boolean in(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(DiskFault::unkept);
    }

    private static boolean unkept(Throwable fault) {
        return fault instanceof DiskFault
                || (fault instanceof SQLiteException lite
                        && (lite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_FSYNC
                                || lite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC));
    }
}
