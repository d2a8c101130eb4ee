package ca.recourse.letter.ocr;

/** Leptonica refused a step of preparing one picture; the message says which. */
final class LeptonicaException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LeptonicaException(String message) {
        super(message);
    }
}
