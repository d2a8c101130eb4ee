package ca.recourse.facts.model;

/** Reads by models what the patterns have read. */
public final class SecondReader {

    static final String GROUNDS = "grounds.bin";
    static final String STANCE = "stance.bin";
    static final String KINDS = "kinds.bin";
    static final String AGAINST = "against";
    static final String NOTHING = "nothing";

    private SecondReader() {}
}
