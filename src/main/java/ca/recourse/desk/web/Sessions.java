package ca.recourse.desk.web;

import ca.recourse.casefile.register.Accounts;
import ca.recourse.casefile.register.Accounts.Account;
import ca.recourse.casefile.register.Accounts.Session;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Browsers signed in. The cookie holds a secret; the register holds only its hash. */
public final class Sessions {

    private static final String COOKIE = "recourse";

    private static final Duration IDLE = Duration.ofHours(8);

    /** However busy, a session ends after this. */
    private static final Duration ABSOLUTE = Duration.ofHours(24);

    private static final Duration UNWRITTEN = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final Clock clock;
    private final Throttle throttle;

    Sessions(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        this.throttle = new Throttle(clock);
    }

    /** A new session; an old one of this browser ends, so that a secret known before is worth nothing after. */
    public void open(Context web, Account account) {
        close(web);
        String secret = Passwords.secret();
        Instant now = clock.instant();
        accounts.open(new Session(Passwords.digest(secret), account.name(), now, now, now.plus(IDLE)));
        web.cookie(cookie(web, secret, (int) ABSOLUTE.toSeconds()));
    }

    Throttle throttle() {
        return throttle;
    }

    /** Whether a password is a person's own; who guesses must wait, signed in or not. */
    public boolean fits(Context web, Account account, String password) {
        String who = "change " + account.name();
        boolean right = throttle.wait(who).isZero() && Passwords.fits(password, account.passwordHash());
        if (right) {
            throttle.succeeded(who);
        } else {
            throttle.failed(who);
            throttle.failed(web.ip());
        }
        return right;
    }

    /** Who this is, if they are signed in. */
    Optional<Person> person(Context web) {
        return secret(web)
                .flatMap(secret -> accounts.session(Passwords.digest(secret))
                        .filter(this::young)
                        .map(this::seen)
                        .flatMap(session -> accounts.find(session.account()))
                        .map(account -> new Person(account, guard(secret))));
    }

    void close(Context web) {
        secret(web).map(Passwords::digest).ifPresent(accounts::close);
        web.cookie(cookie(web, "", 0));
    }

    private boolean young(Session session) {
        return clock.instant().isBefore(session.madeAt().plus(ABSOLUTE));
    }

    // Not every click is worth a write.
    private Session seen(Session session) {
        Instant now = clock.instant();
        if (Duration.between(session.seenAt(), now).compareTo(UNWRITTEN) > 0) {
            accounts.seen(session, now.plus(IDLE));
        }
        return session;
    }

    private static Optional<String> secret(Context web) {
        return Optional.ofNullable(web.cookie(COOKIE)).filter(secret -> !secret.isEmpty());
    }

    private static String guard(String secret) {
        return Passwords.digest("form " + secret);
    }

    private static Cookie cookie(Context web, String value, int seconds) {
        boolean secure = web.scheme().equals("https");
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }
}
