package ca.recourse.law;

/** Whose decision it is: Canada's, Quebec's, another province's or another country's. */
public enum Jurisdiction {
    CANADA("CA"),
    QUEBEC("CA-QC"),
    PROVINCE("CA-province"),
    OTHER("other");

    private final String id;

    Jurisdiction(String id) {
        this.id = id;
    }

    /** The name in packs and summaries, such as {@code CA-QC}. */
    public String id() {
        return id;
    }
}
