package ca.recourse.letter;

import static java.util.Objects.requireNonNull;

import ca.recourse.intake.Trouble;

/** A file or page that cannot be read. Inside this room only: {@link LetterReader} makes data of it. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    public UnreadableException(Trouble trouble) {
        super(trouble.toString());
        this.trouble = requireNonNull(trouble, "trouble");
    }

    public UnreadableException(Trouble.Kind kind, String reason) {
        this(new Trouble(kind, reason));
    }

    public Trouble trouble() {
        return trouble;
    }
}
