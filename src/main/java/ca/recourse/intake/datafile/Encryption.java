package ca.recourse.intake.datafile;

/**
 * How the contents of a data file are written (MS-PST 2.2.2.6). A password set in Outlook is none of these: its sum is kept
 * beside the messages, and Outlook alone asks for it.
 */
enum Encryption {
    /** As they are. */
    NONE,
    /** Each byte as another, by a table that is the same everywhere; what Outlook does unless told otherwise. */
    COMPRESSIBLE,
    /** In another way, by Outlook ("high") or by the company (Windows Information Protection). */
    UNKNOWN;

    private static final int VERSION = 10;
    private static final int NARROW_BEFORE = 23;
    private static final int NARROW = 461;
    private static final int WIDE = 513;

    static Encryption of(byte[] file) {
        if (file.length <= WIDE) {
            return NONE;
        }
        return switch (file[file[VERSION] < NARROW_BEFORE ? NARROW : WIDE]) {
            case 0 -> NONE;
            case 1 -> COMPRESSIBLE;
            default -> UNKNOWN;
        };
    }
}
