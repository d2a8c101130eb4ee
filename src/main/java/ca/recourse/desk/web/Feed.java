package ca.recourse.desk.web;

import ca.recourse.casefile.DayCalendar;
import ca.recourse.casefile.register.Accounts.Account;
import ca.recourse.casefile.register.DeadlineLife;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Search.Days;
import ca.recourse.casefile.register.Settings;
import ca.recourse.summary.Words;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
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
        String language = Pages.language(web).equals("fr") ? "?language=fr" : "";
        String address = home(web) + "/calendar/" + address(person.account().name()) + ".ics" + language;
        pages.show(web, "calendar.jte", Map.of("address", address, "near", isNear(web)));
    }

    private static String home(Context web) {
        return web.scheme() + "://" + web.host();
    }

    // Other machines, and programs in the cloud, cannot reach this one so.
    private static boolean isNear(Context web) {
        return web.host().matches("(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?");
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
        web.contentType("text/calendar; charset=utf-8").result(calendar(web));
    }

    private boolean known(String account, String secret) {
        boolean active = rooms.accounts().find(account).filter(Account::active).isPresent();
        return active
                && settings()
                        .find(SETTING + account)
                        .filter(kept -> Passwords.same(kept, secret))
                        .isPresent();
    }

    private String calendar(Context web) {
        LocalDate today = LocalDate.now(rooms.clock());
        List<DayCalendar.Entry> entries =
                rooms.lives().running(new Days(today.minusDays(60), today.plusYears(6))).stream()
                        .flatMap(life -> entry(life, web).stream())
                        .toList();
        return DayCalendar.ics(entries, rooms.clock().instant());
    }

    private Optional<DayCalendar.Entry> entry(DeadlineLife life, Context web) {
        Shell shell = pages.shell(web, "fr".equals(web.queryParam("language")) ? "fr" : "en");
        return rooms.register()
                .find(life.caseId())
                .map(letter -> new DayCalendar.Entry(
                        "%s.%s".formatted(life.caseId(), life.recourse()),
                        life.actBy(),
                        title(life, letter, shell),
                        life.caseId(),
                        URI.create(home(web) + "/letters/" + life.caseId())));
    }

    // As the calendar entry of one letter says it: the file's number, never the client.
    private static String title(DeadlineLife life, RegisteredLetter letter, Shell shell) {
        Words words = Words.of("ca.recourse.casefile.calendar", shell.language());
        String title = words.say(
                "title",
                shell.recourse(life.recourse()),
                letter.applicationNumber().orElse(life.caseId()));
        return life.provisional() ? words.say("title.provisional", title) : title;
    }

    private Settings settings() {
        return rooms.settings();
    }
}
