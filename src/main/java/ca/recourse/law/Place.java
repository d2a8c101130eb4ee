package ca.recourse.law;

import java.util.Locale;

/** Where a decision was made, which decides how long the leave period is (IRPA 72(2)(b)). */
public enum Place {
    INSIDE_CANADA,
    OUTSIDE_CANADA;

    /** The name in packs and summaries, such as {@code inside-canada}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
