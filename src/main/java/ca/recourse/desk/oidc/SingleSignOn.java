package ca.recourse.desk.oidc;

import ca.recourse.casefile.register.Accounts.Account;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.Hand;
import ca.recourse.desk.oidc.Provider.Underway;
import ca.recourse.desk.web.Corner;
import ca.recourse.desk.web.Passwords;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signing in by the firm's provider. Accounts and what they may do stay the desk's own: the provider only says who it is,
 * and whoever has no account here does not come in.
 */
public final class SingleSignOn implements Corner {

    /** Where the provider sends people back to. */
    static final String BACK = "/sign-in/firm/back";

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOn.class);
    private static final String COOKIE = "recourse-sign-in";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_UNDERWAY = 1_000;

    private record Begun(Underway underway, Instant at) {}

    private final Provider provider;
    private final Map<String, Begun> begun = new LinkedHashMap<>();
    private final Clock clock;

    public SingleSignOn(Provider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    @Override
    public void open(RoutesConfig at, Tools tools) {
        at.get("/sign-in/firm", this::ask);
        at.get(BACK, web -> comeBack(web, tools));
    }

    private void ask(Context web) {
        Underway underway = Underway.begin();
        String secret = Passwords.secret();
        remember(secret, underway);
        web.cookie(cookie(web, secret, (int) LONGEST.toSeconds()));
        try {
            web.redirect(provider.question(underway).toString());
        } catch (ProviderException e) {
            LOG.warn("single sign-on: {}", e.getMessage());
            throw new ForbiddenResponse(e.getMessage());
        }
    }

    private void comeBack(Context web, Tools tools) {
        Optional<Underway> underway = taken(web.cookie(COOKIE));
        web.cookie(cookie(web, "", 0));
        String code = web.queryParam("code");
        boolean ours = underway.filter(known -> known.state().getValue().equals(web.queryParam("state")))
                .isPresent();
        if (!ours || code == null) {
            throw new ForbiddenResponse("this sign-in was not begun here, or it took too long; begin again");
        }
        Account account = account(code, underway.get(), tools);
        tools.sessions().open(web, account);
        tools.rooms()
                .audit()
                .write(
                        new Hand(account.name(), "signed in by the firm's provider"),
                        new Deed("signed in", account.name(), ""));
        // A page of ours leads on: a cookie as strict as the session's is not sent on a way that began elsewhere.
        tools.pages().show(web, "signed-in.jte", Map.of());
    }

    private Account account(String code, Underway underway, Tools tools) {
        String name;
        try {
            name = provider.person(code, underway);
        } catch (ProviderException e) {
            LOG.warn("single sign-on: {}", e.getMessage());
            throw new ForbiddenResponse(e.getMessage());
        }
        return tools.rooms()
                .accounts()
                .find(name)
                .filter(Account::active)
                .orElseThrow(
                        () -> new ForbiddenResponse("you have no account at this desk; ask an administrator for one"));
    }

    private synchronized void remember(String secret, Underway underway) {
        begun.put(Passwords.digest(secret), new Begun(underway, clock.instant()));
        if (begun.size() > MOST_UNDERWAY) {
            begun.remove(begun.keySet().iterator().next());
        }
    }

    // Once only: a code that comes back twice comes from somebody else.
    private synchronized Optional<Underway> taken(@org.jspecify.annotations.Nullable String secret) {
        return Optional.ofNullable(secret)
                .flatMap(said -> Optional.ofNullable(begun.remove(Passwords.digest(said))))
                .filter(known -> clock.instant().isBefore(known.at().plus(LONGEST)))
                .map(Begun::underway);
    }

    // Lax, not strict: the provider's page sends the browser back to us.
    private static Cookie cookie(Context web, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/sign-in/firm");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(web.scheme().equals("https"));
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }
}
