package ca.recourse.desk.account;

import ca.recourse.casefile.register.Accounts;
import ca.recourse.casefile.register.Accounts.Account;
import ca.recourse.casefile.register.Accounts.Token;
import ca.recourse.casefile.register.StaleWriteException;
import ca.recourse.desk.web.Corner;
import ca.recourse.desk.web.Form;
import ca.recourse.desk.web.Guard;
import ca.recourse.desk.web.Passwords;
import ca.recourse.desk.web.Person;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person's own page: their password, and the tokens by which their programs read what they may read. */
public final class MyAccount implements Corner {

    private static final Map<String, Optional<Duration>> SPANS = spans();
    private static final int LONGEST_LABEL = 80;

    private static Map<String, Optional<Duration>> spans() {
        Map<String, Optional<Duration>> spans = new LinkedHashMap<>();
        spans.put("30", Optional.of(Duration.ofDays(30)));
        spans.put("365", Optional.of(Duration.ofDays(365)));
        spans.put("0", Optional.empty());
        return spans;
    }

    /** A token as its owner sees it: never its secret again, only what it was made for. */
    public record TokenLine(String hash, String label, Instant madeAt, Optional<Instant> expiresAt, boolean holds) {}

    @Override
    public void open(RoutesConfig at, Tools tools) {
        Desk desk = new Desk(tools);
        at.get("/account", web -> desk.show(web, "", ""));
        at.post("/account/password", desk::changePassword);
        at.post("/account/tokens", desk::makeToken);
        at.post("/account/tokens/{hash}/revoke", desk::revoke);
    }

    private record Desk(Tools tools) {

        private Accounts accounts() {
            return tools.rooms().accounts();
        }

        private void show(Context web, String told, String secret) {
            Person person = Guard.person(web);
            tools.pages()
                    .show(
                            web,
                            "account.jte",
                            Map.of(
                                    "tokens",
                                    tokens(person),
                                    "spans",
                                    List.copyOf(SPANS.keySet()),
                                    "told",
                                    told.isEmpty()
                                            ? ""
                                            : tools.pages().shell(web).say(told, Passwords.SHORTEST),
                                    "secret",
                                    secret));
        }

        private List<TokenLine> tokens(Person person) {
            Instant now = tools.rooms().clock().instant();
            return accounts().tokens(person.account().name()).stream()
                    .map(token -> new TokenLine(
                            token.secretHash(),
                            token.label(),
                            token.madeAt(),
                            token.expiresAt(),
                            token.revokedAt().isEmpty()
                                    && token.expiresAt().filter(now::isAfter).isEmpty()))
                    .toList();
        }

        /** The old password first; the new one signs every other browser out. */
        private void changePassword(Context web) {
            Person person = Guard.person(web);
            String told = trouble(web, person).orElseGet(() -> changed(web, person));
            web.status(told.equals("password.changed") ? 200 : 422);
            show(web, told, "");
        }

        private Optional<String> trouble(Context web, Person person) {
            if (!tools.sessions().fits(web, person.account(), Form.said(web, "old"))) {
                return Optional.of("password.wrong");
            }
            return Passwords.isLongEnough(Form.said(web, "password"))
                    ? Optional.empty()
                    : Optional.of("account.bad-password");
        }

        private String changed(Context web, Person person) {
            try {
                Account next = person.account().withPassword(Passwords.hash(Form.said(web, "password")));
                accounts().change(next, person.hand("new password"));
                accounts().closeAll(next.name());
                tools.sessions().open(web, next);
                return "password.changed";
            } catch (StaleWriteException e) {
                return "password.stale";
            }
        }

        private void makeToken(Context web) {
            Person person = Guard.person(web);
            String label = Form.said(web, "label").strip();
            Optional<Duration> span = SPANS.getOrDefault(Form.said(web, "days"), Optional.of(Duration.ofDays(30)));
            if (label.isEmpty() || label.length() > LONGEST_LABEL) {
                web.status(422);
                show(web, "token.label-wanted", "");
                return;
            }
            String secret = Passwords.secret();
            Instant now = tools.rooms().clock().instant();
            accounts()
                    .add(
                            new Token(
                                    Passwords.digest(secret),
                                    person.account().name(),
                                    label,
                                    now,
                                    span.map(now::plus),
                                    Optional.empty()),
                            person.hand("for a program"));
            show(web, "token.made", secret);
        }

        // Only ever one's own.
        private void revoke(Context web) {
            Person person = Guard.person(web);
            Token token = accounts().tokens(person.account().name()).stream()
                    .filter(known -> known.secretHash().equals(web.pathParam("hash")))
                    .findFirst()
                    .orElseThrow(NotFoundResponse::new);
            accounts().revoke(token, person.hand("revoked"));
            show(web, "token.revoked", "");
        }
    }
}
