package ca.recourse.desk.web;

import ca.recourse.casefile.DayCalendar;
import ca.recourse.casefile.register.Accounts.Account;
import ca.recourse.casefile.register.DeadlineLife;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Search.Days;
import ca.recourse.casefile.register.Settings;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The running deadlines as a calendar that other programs subscribe to, at an address only its owner knows. */
final class Feed {

    private static final String SETTING = "calendar.";

    private final Rooms rooms;
    private final Pages pages;

    Feed(Rooms rooms, Pages pages) {
        this.rooms = rooms;
        this.pages = pages;
    }

    /** The page that tells a person their address. */
    void show(Context web) {
        Person person = Guard.person(web);
        String address = address(person.account().name());
        pages.show(
                web,
                "calendar.jte",
                Map.of("address", web.scheme() + "://" + web.host() + "/calendar/" + address + ".ics"));
    }

    /** A new address: the old one stops. */
    void renew(Context web) {
        Person person = Guard.person(web);
        settings().set(SETTING + person.account().name(), Passwords.secret(), person.hand("new calendar address"));
        web.redirect("/calendar");
    }

    private String address(String account) {
        return account + "." + settings().find(SETTING + account).orElseGet(() -> first(account));
    }

    private String first(String account) {
        String secret = Passwords.secret();
        settings().set(SETTING + account, secret, new ca.recourse.casefile.register.Hand(account, "calendar address"));
        return secret;
    }

    void serve(Context web) {
        String said = web.pathParam("secret");
        int dot = said.replaceFirst("\\.ics$", "").lastIndexOf('.');
        if (dot < 1 || !known(said.substring(0, dot), said.substring(dot + 1).replaceFirst("\\.ics$", ""))) {
            throw new NotFoundResponse();
        }
        web.contentType("text/calendar; charset=utf-8").result(calendar());
    }

    private boolean known(String account, String secret) {
        boolean active = rooms.accounts().find(account).filter(Account::active).isPresent();
        return active
                && settings()
                        .find(SETTING + account)
                        .filter(kept -> Passwords.same(kept, secret))
                        .isPresent();
    }

    private String calendar() {
        LocalDate today = LocalDate.now(rooms.clock());
        List<DayCalendar.Entry> entries =
                rooms.lives().running(new Days(today.minusDays(60), today.plusYears(6))).stream()
                        .flatMap(life -> entry(life).stream())
                        .toList();
        return DayCalendar.ics(entries, rooms.clock().instant());
    }

    private Optional<DayCalendar.Entry> entry(DeadlineLife life) {
        return rooms.register()
                .find(life.caseId())
                .map(letter -> new DayCalendar.Entry(
                        "%s-%s".formatted(life.caseId(), life.recourse()),
                        life.actBy(),
                        title(life, letter),
                        life.caseId()));
    }

    private static String title(DeadlineLife life, RegisteredLetter letter) {
        String state = life.provisional() ? " (provisional)" : "";
        return "%s: %s%s".formatted(life.recourse(), letter.applicationNumber().orElse(life.caseId()), state);
    }

    private Settings settings() {
        return rooms.settings();
    }
}
