package ca.recourse.law;

/** Who decided. {@link #CIC} is IRCC's name until 2015; letters under it are kept apart. */
public enum Authority {
    IRCC("IRCC"),
    CIC("CIC"),
    CBSA("CBSA"),
    ESDC("ESDC"),
    IRB("IRB"),
    FC("FC"),
    MIFI("MIFI"),
    PROVINCE("province"),
    OTHER("other");

    private final String id;

    Authority(String id) {
        this.id = id;
    }

    /** The name in packs and summaries. */
    public String id() {
        return id;
    }
}
