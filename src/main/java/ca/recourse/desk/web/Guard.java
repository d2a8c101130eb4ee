package ca.recourse.desk.web;

import ca.recourse.casefile.register.Accounts.Role;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Stands before every page: who is it, may they, and does the request come from our own page? */
public final class Guard {

    private static final String PERSON = "person";

    // htmx and our own script are files of ours; nothing runs inline, and nothing is fetched from elsewhere.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final Set<String> OPEN =
            Set.of("/sign-in", "/sign-in/firm", "/sign-in/firm/back", "/first-run", "/health", "/metrics");

    private final Sessions sessions;

    Guard(Sessions sessions) {
        this.sessions = sessions;
    }

    void look(Context web) {
        headers(web);
        boolean changes = HandlerType.POST.equals(web.method());
        if (changes && fromElsewhere(web)) {
            throw new ForbiddenResponse("this form was not sent from a page of the desk");
        }
        if (isOpen(web.path())) {
            return;
        }
        Optional<Person> person = sessions.person(web);
        if (person.isEmpty()) {
            turnAway(web);
            return;
        }
        web.attribute(PERSON, person.get());
        if (changes && !Passwords.same(person.get().guard(), token(web))) {
            throw new ForbiddenResponse("this form has lost its token; load the page again");
        }
    }

    /** Who is signed in. */
    public static Person person(Context web) {
        return Optional.<Person>ofNullable(web.attribute(PERSON)).orElseThrow(ForbiddenResponse::new);
    }

    /** The person, if they may do what this role may. */
    public static Person allowed(Context web, Role role) {
        Person person = person(web);
        if (!person.may(role)) {
            throw new ForbiddenResponse("your account may not do this; ask an administrator");
        }
        return person;
    }

    static boolean isOpen(String path) {
        return OPEN.contains(path)
                || path.startsWith("/assets/")
                || path.startsWith("/calendar/")
                || path.startsWith("/api/");
    }

    private static void turnAway(Context web) {
        if (web.header("HX-Request") != null) {
            web.header("HX-Redirect", "/sign-in");
        }
        web.redirect("/sign-in");
        web.skipRemainingHandlers();
    }

    private static String token(Context web) {
        String inHeader = web.header("X-Guard");
        String said = inHeader == null ? web.formParam("guard") : inHeader;
        return said == null ? "" : said;
    }

    private static boolean fromElsewhere(Context web) {
        String site = web.header("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String origin = web.header("Origin");
        return origin != null && !web.host().equals(authority(origin));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static void headers(Context web) {
        web.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
                .header("Cache-Control", "no-store");
        if (web.scheme().equals("https")) {
            web.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
