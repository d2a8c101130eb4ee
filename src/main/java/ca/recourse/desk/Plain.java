package ca.recourse.desk;

/** Keeps a hostile name or quote from steering a person's terminal. */
final class Plain {

    private Plain() {}

    /** The text on one line, without control characters. */
    static String text(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]", " ");
    }
}
