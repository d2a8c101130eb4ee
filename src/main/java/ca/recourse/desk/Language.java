package ca.recourse.desk;

import java.util.Locale;

/** The languages of printed words. */
public enum Language {
    EN,
    FR;

    /** {@code en} or {@code fr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
