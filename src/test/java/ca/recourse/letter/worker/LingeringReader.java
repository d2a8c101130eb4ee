package ca.recourse.letter.worker;

/** A reader beside which a thread of some library never ends. */
final class LingeringReader {

    private LingeringReader() {}

    public static void main(String[] args) throws InterruptedException {
        new Thread(LingeringReader::linger).start();
        ReaderProcess.main(args);
    }

    private static void linger() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
