package ca.recourse.intake;

import java.io.IOException;

/** Intake could not do its own work: a folder that cannot be read, a disk that is full. The file is still where it was. */
public final class IntakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IntakeException(String message, IOException cause) {
        super(message + " (" + cause.getClass().getSimpleName() + "); nothing was lost, it is tried again", cause);
    }
}
