package ca.recourse.facts.grounds;

/** What the wording of a statement tells of its part in the letter. */
enum Signal {
    /** It holds something against the person. */
    AGAINST,
    /** It takes something as shown. */
    ACCEPTS,
    /** It says that something was no reason. */
    CLEARS,
    /** It says that what stands just before it was no reason: "They played no part." */
    UNDOES,
    /** It recites the law. */
    RECITAL,
    /** It states what was found of this person. */
    FINDS,
    /** It confirms what the statement before it recites: "I am not so satisfied". */
    REFERS,
    /** It speaks of an earlier letter or decision, or of what would follow from something: never of this decision. */
    ELSEWHERE,
    /** It tells what to do next, or what is usual. */
    ASIDE,
    /** It opens a list of reasons. */
    REASONS,
    /** It opens a printed list whose items are marked by hand. */
    CHECKLIST,
    /** It is an item that only printed lists have. */
    MENU,
    /** It names the officer's notes. */
    NOTES,
    /** It ends the reasons. */
    ENDS
}
