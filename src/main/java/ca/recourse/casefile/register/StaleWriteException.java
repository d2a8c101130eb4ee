package ca.recourse.casefile.register;

/** Another person changed the same thing meanwhile. Nothing was written; look again, then decide. */
public final class StaleWriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleWriteException(String what) {
        super(what + " was changed by somebody else meanwhile; nothing was written. Look at it again, then decide");
    }

    /** Refuse a write that met no row of the revision its writer had seen. */
    static void unless(int written, String what) {
        if (written == 0) {
            throw new StaleWriteException(what);
        }
    }
}
