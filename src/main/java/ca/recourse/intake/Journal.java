package ca.recourse.intake;

/** Where intake writes what came in, before anything else is done with it. */
public interface Journal {

    /**
     * Write a receipt down for good. Writing the same receipt again changes nothing.
     *
     * @return whether these bytes are new; false when they came before by this or another door
     */
    boolean admit(Receipt receipt);
}
