package ca.recourse.desk.web;

import io.javalin.http.Context;

/** What a form said. */
public final class Form {

    private static final int LONGEST = 300;

    private Form() {}

    /** A field's words; empty where the form has no such field. */
    public static String said(Context web, String field) {
        String said = web.formParam(field);
        return said == null ? "" : said;
    }

    /** The reason a person gave, no longer than a reason is. */
    public static String why(Context web) {
        String why = said(web, "why").strip();
        return why.substring(0, Math.min(LONGEST, why.length()));
    }
}
