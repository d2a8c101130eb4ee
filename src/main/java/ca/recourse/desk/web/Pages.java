package ca.recourse.desk.web;

import ca.recourse.summary.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sets pages from their templates; every value is escaped by the engine. */
public final class Pages {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ca.recourse.desk.page");

    private static final String WORDS = "ca.recourse.desk.web.words";
    private static final String LANGUAGE = "language";

    private final Clock clock;

    Pages(Clock clock) {
        this.clock = clock;
    }

    /** What stands around a page for whoever asks. */
    public Shell shell(Context web) {
        return shell(web, language(web));
    }

    /** What stands around a page in a language. */
    public Shell shell(Context web, String language) {
        return new Shell(
                Words.of(WORDS, language),
                Words.in(language),
                Optional.ofNullable(web.<Person>attribute("person")),
                web.path() + (web.queryString() == null ? "" : "?" + web.queryString()),
                LocalDate.now(clock));
    }

    /** Answer with a page. */
    public void show(Context web, String template, Map<String, Object> values) {
        show(web, template, values, language(web));
    }

    /** Answer with a page in a language, whatever the reader's own. */
    public void show(Context web, String template, Map<String, Object> values, String language) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("shell", shell(web, language));
        StringOutput out = new StringOutput();
        TEMPLATES.render(template, all, out);
        web.html(out.toString());
    }

    /** The language a person chose, else the first their browser asks for. */
    public static String language(Context web) {
        String chosen = web.cookie(LANGUAGE);
        if (chosen != null) {
            return chosen;
        }
        String asked = web.header("Accept-Language");
        return asked != null && asked.startsWith("fr") ? "fr" : "en";
    }

    /** Choose a language, and go back to the page one was on. */
    static void choose(Context web) {
        String chosen = "fr".equals(web.formParam(LANGUAGE)) ? "fr" : "en";
        Cookie cookie = new Cookie(LANGUAGE, chosen);
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setSameSite(SameSite.STRICT);
        web.cookie(cookie);
        web.redirect(back(web.formParam("back")));
    }

    /** An address of our own, or the first page. */
    static String back(String said) {
        return said != null && said.matches("/[A-Za-z0-9][^\\\\\\s]{0,500}|/") ? said : "/";
    }
}
