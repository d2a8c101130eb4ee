package ca.recourse.facts.grounds;

/** What stands before, or after, an item of a list. */
enum Mark {
    NONE,
    BULLET,
    TICKED,
    UNTICKED,
    /** A box whose mark cannot be read. */
    UNSURE;

    /** Whether it says something of the item, as a bullet does not. */
    boolean isBox() {
        return this == TICKED || this == UNTICKED || this == UNSURE;
    }
}
