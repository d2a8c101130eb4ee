package ca.recourse.letter.worker;

/** A reader died over a file, or had to be ended; the message says how, in words for staff. */
final class WorkerLostException extends Exception {

    private static final long serialVersionUID = 1;

    private final String how;

    WorkerLostException(String how) {
        super(how);
        this.how = how;
    }

    String how() {
        return how;
    }
}
