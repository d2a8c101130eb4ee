package ca.recourse.desk.web;

import ca.recourse.casefile.journal.JournalException;
import ca.recourse.casefile.register.Accounts;
import ca.recourse.casefile.register.Accounts.Account;
import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.Hand;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/** The first administrator, signing in and signing out. */
final class SignIn {

    private static final String CODE_FILE = "first-run-code.txt";
    private static final String NAME = "[A-Za-z0-9._@-]{2,80}";

    private final Rooms rooms;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Pages pages;

    SignIn(Rooms rooms, Sessions sessions, Pages pages) {
        this.rooms = rooms;
        this.sessions = sessions;
        this.throttle = sessions.throttle();
        this.pages = pages;
    }

    /** Where the code for the first administrator lies, while there is none. */
    Optional<Path> firstRun() {
        if (!accounts().all().isEmpty()) {
            return Optional.empty();
        }
        Path file = rooms.work().resolve(CODE_FILE);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(rooms.work());
                Files.writeString(file, Passwords.secret().substring(0, 12) + "\n");
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return Optional.of(file);
        } catch (IOException e) {
            throw new JournalException("the code for the first administrator cannot be written to " + file, e);
        } catch (UnsupportedOperationException e) {
            // A file system without such rights: the folder's own must do.
            return Optional.of(file);
        }
    }

    void askFirst(Context web) {
        if (firstRun().isEmpty()) {
            web.redirect("/sign-in");
            return;
        }
        first(web, "");
    }

    private void first(Context web, String trouble) {
        pages.show(
                web,
                "first-run.jte",
                Map.of(
                        "trouble",
                        trouble,
                        "file",
                        firstRun().map(Path::toString).orElse("")));
    }

    void makeFirst(Context web) {
        Optional<Path> file = firstRun();
        if (file.isEmpty()) {
            web.redirect("/sign-in");
            return;
        }
        Optional<String> trouble = throttled(web, "first run")
                .or(() -> codeTrouble(web, file.get()))
                .or(() -> accountTrouble(web));
        if (trouble.isPresent()) {
            web.status(422);
            first(web, pages.shell(web).say(trouble.get(), Passwords.SHORTEST));
            return;
        }
        Account admin = account(web, Role.ADMIN);
        accounts().add(admin, new Hand(admin.name(), "first administrator"));
        forget(file.get());
        sessions.open(web, admin);
        web.redirect("/");
    }

    private Optional<String> codeTrouble(Context web, Path file) {
        try {
            if (Passwords.same(
                    Files.readString(file).strip(), Form.said(web, "code").strip())) {
                return Optional.empty();
            }
            throttle.failed("first run");
            return Optional.of("first.wrong-code");
        } catch (IOException e) {
            throw new JournalException("the code for the first administrator cannot be read from " + file, e);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new JournalException("the used code " + file + " cannot be removed; remove it by hand", e);
        }
    }

    /** What is wrong with a new account as it was typed, by the name of its sentence. */
    static Optional<String> accountTrouble(Context web) {
        if (!Form.said(web, "name").matches(NAME)) {
            return Optional.of("account.bad-name");
        }
        return passwordTrouble(Form.said(web, "password"));
    }

    static Optional<String> passwordTrouble(String password) {
        return Passwords.isLongEnough(password) ? Optional.empty() : Optional.of("account.bad-password");
    }

    Account account(Context web, Role role) {
        String full = Form.said(web, "fullName").strip();
        return new Account(
                Form.said(web, "name"),
                full.isEmpty() ? Form.said(web, "name") : full,
                role,
                Passwords.hash(Form.said(web, "password")),
                true,
                1,
                rooms.clock().instant());
    }

    void ask(Context web) {
        if (firstRun().isPresent()) {
            web.redirect("/first-run");
            return;
        }
        show(web, "");
    }

    private void show(Context web, String trouble) {
        pages.show(web, "sign-in.jte", Map.of("trouble", trouble, "signOn", rooms.signOn()));
    }

    void enter(Context web) {
        String name = Form.said(web, "name");
        Optional<String> waiting = throttled(web, name);
        Optional<Account> account = waiting.isPresent() ? Optional.empty() : fitting(name, Form.said(web, "password"));
        if (account.isEmpty()) {
            refuse(web, name, waiting.orElse("sign-in.wrong"));
            return;
        }
        throttle.succeeded(name);
        sessions.open(web, account.get());
        audit().write(new Hand(name, "signed in"), new Audit.Deed("signed in", name, ""));
        web.redirect("/");
    }

    private void refuse(Context web, String name, String why) {
        throttle.failed(name);
        throttle.failed(web.ip());
        web.status(why.equals("sign-in.wrong") ? 401 : 429);
        show(web, pages.shell(web).say(why));
    }

    private Optional<String> throttled(Context web, String name) {
        boolean waits =
                !throttle.wait(name).isZero() || !throttle.wait(web.ip()).isZero();
        return waits ? Optional.of("sign-in.wait") : Optional.empty();
    }

    private Optional<Account> fitting(String name, String password) {
        Optional<Account> account = accounts().find(name).filter(Account::active);
        if (account.isEmpty()) {
            Passwords.fitsNobody(password);
        }
        return account.filter(known -> Passwords.fits(password, known.passwordHash()));
    }

    void leave(Context web) {
        sessions.close(web);
        web.redirect("/sign-in");
    }

    private Accounts accounts() {
        return rooms.accounts();
    }

    private Audit audit() {
        return rooms.audit();
    }
}
