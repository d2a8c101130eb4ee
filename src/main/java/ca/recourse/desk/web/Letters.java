package ca.recourse.desk.web;

import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.summary.CaseSheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What the desk asks of the rooms that hold and read letters; wired by the root. */
public interface Letters {

    /** A file brought by hand: its receipt, and whether its bytes are new. */
    record Brought(String receipt, String sha256, boolean fresh) {}

    /**
     * Take a file in for good; once this returns it is kept.
     *
     * @param name the name the browser gave it; shown, never used as a path
     * @throws TooLargeException past the bound; nothing is kept
     */
    Brought bring(String name, InputStream bytes) throws IOException;

    /** Why a file that was brought lies in quarantine; empty when it does not. */
    Optional<String> quarantinedFor(String sha256);

    /** The picture of a page as a PNG, at a resolution in dots per inch; empty where there is none. */
    Optional<byte[]> page(RegisteredLetter letter, int page, int dotsPerInch);

    /** The original the letter came in, byte for byte. */
    byte[] original(RegisteredLetter letter);

    /**
     * The letter read again in a language, with what goes beside its summary; empty when it reads otherwise now than it
     * did when its summary was kept.
     */
    Optional<CaseSheet> sheet(RegisteredLetter letter, String language);

    /** The filed page in a language; empty where {@link #sheet} is. */
    Optional<String> page(RegisteredLetter letter, String language);

    /** One of the files made of the letter: {@code json}, {@code html} or {@code ics}. */
    Optional<byte[]> made(RegisteredLetter letter, String ending);

    /**
     * Work a case out anew with everything people have told of it, and keep the new summary.
     *
     * @param seen the letter as it stands
     */
    void revise(RegisteredLetter seen, Hand hand);

    /** A file past the bound. */
    final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        public TooLargeException(String message) {
            super(message);
        }
    }
}
