package ca.recourse.intake;

/** Names of files as other people wrote them. */
public final class FileNames {

    private static final int LONGEST = 255;

    private FileNames() {}

    /** A name fit to be shown: no control or direction characters, not endless. It is never used as a path. */
    public static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
