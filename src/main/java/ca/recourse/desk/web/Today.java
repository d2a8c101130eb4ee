package ca.recourse.desk.web;

import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.Count;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Search;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first page: what is due, what came in, and what needs eyes. */
public final class Today {

    private static final List<String> HEADINGS = List.of("late", "today", "week", "later");

    private final Rooms rooms;
    private final Pages pages;

    Today(Rooms rooms, Pages pages) {
        this.rooms = rooms;
        this.pages = pages;
    }

    /** A heading, how many letters stand under it, and where they are. */
    public record Heading(String name, String count, String address, boolean chosen) {}

    /** A letter on the list, and how urgent it is. */
    public record Line(RegisteredLetter letter, String urgency) {}

    void show(Context web) {
        Guard.person(web);
        pages.show(web, "today.jte", values(web));
    }

    /** The part that is fetched again while the page stays open. */
    void list(Context web) {
        Guard.person(web);
        pages.show(web, "part/list.jte", values(web));
    }

    private Map<String, Object> values(Context web) {
        Looking looking = Looking.at(web);
        LocalDate today = LocalDate.now(rooms.clock());
        Search search = looking.search(today);
        Count count = counted(search);
        List<Line> lines = lines(search, today);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("looking", looking);
        values.put("headings", headings(looking, today));
        values.put("lines", lines);
        values.put("count", count.toString());
        values.put("pages", pagesOf(count));
        values.put("onward", onward(count, looking, lines));
        values.put("balance", rooms.balance().get());
        values.put("review", counted(Review.waiting()).toString());
        values.put(
                "kinds", Arrays.stream(LetterKind.values()).map(LetterKind::id).toList());
        values.put(
                "applications",
                Arrays.stream(ApplicationType.values()).map(ApplicationType::id).toList());
        return values;
    }

    private Count counted(Search search) {
        return rooms.register().count(search, Looking.MOST_COUNTED);
    }

    private static String pagesOf(Count count) {
        long pages = Math.max(1, (count.number() + Looking.PAGE - 1) / Looking.PAGE);
        return count.more() ? pages + "+" : String.valueOf(pages);
    }

    private static boolean onward(Count count, Looking looking, List<Line> lines) {
        return count.more() ? lines.size() == Looking.PAGE : count.number() > (long) looking.page() * Looking.PAGE;
    }

    private List<Heading> headings(Looking looking, LocalDate today) {
        return HEADINGS.stream()
                .map(name -> new Heading(
                        name,
                        counted(new Looking("", name, "", "", "", "", looking.order(), 1).search(today))
                                .toString(),
                        looking.dueIn(looking.due().equals(name) ? "" : name),
                        looking.due().equals(name)))
                .toList();
    }

    private List<Line> lines(Search search, LocalDate today) {
        return rooms.register().search(search).stream()
                .map(letter -> new Line(
                        letter, letter.due().equals(RegisteredLetter.NEVER) ? "none" : urgency(letter.due(), today)))
                .toList();
    }

    static String urgency(LocalDate day, LocalDate today) {
        return HEADINGS.stream()
                .filter(name -> Looking.days(name, today)
                        .filter(days -> !day.isBefore(days.from()) && !day.isAfter(days.to()))
                        .isPresent())
                .findFirst()
                .orElse("later");
    }

    /** One file dropped on the page: it is acknowledged only once it is kept. */
    void bring(Context web) throws IOException {
        Person person = Guard.allowed(web, Role.CLERK);
        String name = web.queryParam("name");
        try {
            Letters.Brought brought = rooms.letters().bring(name == null ? "" : name, web.bodyInputStream());
            rooms.audit()
                    .write(person.hand("brought by hand"), new Deed("uploaded", brought.sha256(), brought.receipt()));
            web.status(201).json(Map.of("fresh", brought.fresh(), "sha256", brought.sha256()));
        } catch (Letters.TooLargeException e) {
            web.status(413).json(Map.of("trouble", pages.shell(web).say("upload.too-large")));
        }
    }

    /** What became of a file that was brought: the cases made of it, or that it still waits. */
    void became(Context web) {
        Guard.person(web);
        String sha256 = web.pathParam("sha256");
        List<RegisteredLetter> letters = rooms.register().ofOriginal(sha256);
        Optional<String> aside = rooms.letters().quarantinedFor(sha256);
        web.json(Map.of(
                "state",
                aside.isPresent() ? "quarantined" : letters.isEmpty() ? "waiting" : "read",
                "reason",
                aside.orElse(""),
                "cases",
                letters.stream().map(RegisteredLetter::caseId).toList(),
                "says",
                letters.stream().map(letter -> says(letter, pages.shell(web))).toList(),
                "review",
                letters.stream().anyMatch(RegisteredLetter::review)));
    }

    private static String says(RegisteredLetter letter, Shell shell) {
        String name = letter.personName().orElse(shell.say("no-name"));
        return letter.actBy()
                .map(day -> shell.say("upload.by", name, shell.day(day)))
                .orElseGet(() -> shell.say("upload.no-day", name));
    }
}
