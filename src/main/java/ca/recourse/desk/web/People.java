package ca.recourse.desk.web;

import ca.recourse.casefile.register.Accounts.Account;
import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.StaleWriteException;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The accounts: an administrator adds and closes them, everybody changes their own password. */
final class People {

    private final Rooms rooms;
    private final Pages pages;
    private final SignIn signIn;

    People(Rooms rooms, Pages pages, SignIn signIn) {
        this.rooms = rooms;
        this.pages = pages;
        this.signIn = signIn;
    }

    void show(Context web) {
        Guard.allowed(web, Role.ADMIN);
        show(web, "");
    }

    private void show(Context web, String told) {
        pages.show(web, "people.jte", Map.of("people", rooms.accounts().all(), "roles", Role.values(), "told", told));
    }

    void add(Context web) {
        Person person = Guard.allowed(web, Role.ADMIN);
        Optional<String> trouble = SignIn.accountTrouble(web)
                .or(() -> rooms.accounts().find(Form.said(web, "name")).map(known -> "account.known"));
        if (trouble.isEmpty()) {
            rooms.accounts().add(signIn.account(web, role(web)), person.hand("added"));
        }
        web.status(trouble.isEmpty() ? 200 : 422);
        show(web, pages.shell(web).say(trouble.orElse("account.added"), Passwords.SHORTEST));
    }

    private static Role role(Context web) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(Form.said(web, "role")))
                .findFirst()
                .orElse(Role.READER);
    }

    /** A new password for somebody who has forgotten theirs; their sessions end. */
    void renew(Context web) {
        Person person = Guard.allowed(web, Role.ADMIN);
        Account known = rooms.accounts().find(web.pathParam("name")).orElseThrow(NotFoundResponse::new);
        Optional<String> trouble = SignIn.passwordTrouble(Form.said(web, "password"));
        if (trouble.isEmpty()) {
            change(person.hand("new password given"), known.withPassword(Passwords.hash(Form.said(web, "password"))));
        }
        web.status(trouble.isEmpty() ? 200 : 422);
        show(web, pages.shell(web).say(trouble.orElse("account.changed"), Passwords.SHORTEST));
    }

    /** Close an account, or open it again; its sessions end. */
    void close(Context web) {
        Person person = Guard.allowed(web, Role.ADMIN);
        Account known = rooms.accounts().find(web.pathParam("name")).orElseThrow(NotFoundResponse::new);
        boolean own = known.name().equals(person.account().name());
        if (!own) {
            change(person.hand(known.active() ? "closed" : "opened"), turned(known));
        }
        show(web, pages.shell(web).say(own ? "account.own" : "account.changed"));
    }

    private static Account turned(Account known) {
        return new Account(
                known.name(),
                known.fullName(),
                known.role(),
                known.passwordHash(),
                !known.active(),
                known.revision(),
                known.madeAt());
    }

    private void change(Hand hand, Account next) {
        try {
            rooms.accounts().change(next, hand);
            rooms.accounts().closeAll(next.name());
        } catch (StaleWriteException e) {
            // Somebody else changed it in this moment: the list below shows how it stands.
            rooms.accounts().closeAll(next.name());
        }
    }
}
