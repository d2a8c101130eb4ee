package ca.recourse.settings;

/** A setting that cannot be taken as it stands; the message says where it is written and what may stand there. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String where, String fault) {
        super(where + ": " + fault);
    }
}
