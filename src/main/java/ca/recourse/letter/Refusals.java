package ca.recourse.letter;

import ca.recourse.intake.FileType;
import ca.recourse.intake.Trouble;

/** Why some files are not read, and what a person can do about it. */
final class Refusals {

    private Refusals() {}

    static Trouble of(FileType type) {
        return switch (type) {
            case EMPTY -> new Trouble(Trouble.Kind.CORRUPT, "The file is empty: ask for it to be sent again.");
            case PROTECTED_OFFICE ->
                new Trouble(
                        Trouble.Kind.PASSWORD,
                        "The document opens only with a password: ask for the password, or for a copy without one.");
            case HEIC ->
                new Trouble(
                        Trouble.Kind.UNSUPPORTED,
                        "HEIC photos are not read: save the photo as JPEG or PDF and send that.");
            case OTHER_OFFICE ->
                new Trouble(
                        Trouble.Kind.UNSUPPORTED,
                        "Spreadsheets and slides are not read: if this is a letter, save it as PDF and send that.");
            default ->
                new Trouble(
                        Trouble.Kind.UNSUPPORTED,
                        "This kind of file is not read: send the letter as PDF, picture, Word, text or mail.");
        };
    }
}
