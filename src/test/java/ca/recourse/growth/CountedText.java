package ca.recourse.growth;

/** A text that counts how often a character of it is looked at, and ends the search when it is too often. */
final class CountedText implements CharSequence {

    /** The search looked at more characters than it was allowed. */
    static final class TooOften extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooOften(long most) {
            super("more than " + most + " characters were looked at", null, false, false);
        }
    }

    private final String text;
    private final long most;
    private long looks;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    long looks() {
        return looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks > most) {
            throw new TooOften(most);
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
