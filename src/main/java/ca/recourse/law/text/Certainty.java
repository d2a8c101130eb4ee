package ca.recourse.law.text;

import java.util.Locale;

/** How firmly a rule of ours stands: on the text itself, on decisions, on guidance, or only on somebody's account. */
public enum Certainty {
    STATUTE,
    DECISIONS,
    GUIDANCE,
    SECONDARY;

    /** The name in packs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
