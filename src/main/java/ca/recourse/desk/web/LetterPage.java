package ca.recourse.desk.web;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.Correction;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.view.CalendarStrip;
import ca.recourse.casefile.view.Ledger;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import ca.recourse.letter.Page;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CaseSummary.CountShown;
import ca.recourse.summary.CaseSummary.RecourseShown;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter beside its page: what was read, the words that say so, and what a person has to say about it. */
public final class LetterPage {

    /** In which pictures of pages are made. */
    static final int DOTS_PER_INCH = 120;

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json", "html", "text/html; charset=utf-8", "ics", "text/calendar; charset=utf-8");

    private static final Pattern OPENED = Pattern.compile(
            "\\.(pdf|tiff?|png|jpe?g|heic|webp|bmp|docx|odt|rtf|txt|eml|msg|mbox|pst|ost|zip|7z|tar|gz)$",
            Pattern.CASE_INSENSITIVE);

    private final Rooms rooms;
    private final Pages pages;
    private final Review review;

    LetterPage(Rooms rooms, Pages pages, Review review) {
        this.rooms = rooms;
        this.pages = pages;
        this.review = review;
    }

    /** A count and what it is a count of, drawn. */
    public record Count(String title, CalendarStrip strip, Ledger ledger) {}

    RegisteredLetter letter(Context web) {
        return rooms.register().find(web.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    void show(Context web) {
        Person person = Guard.person(web);
        RegisteredLetter letter = letter(web);
        rooms.audit().write(person.hand("looked at"), new Deed("viewed", letter.caseId(), ""));
        pages.show(web, "letter.jte", values(web, letter));
    }

    /** What the officer's notes say of each ground, and what would answer it; fetched once the page stands. */
    void notes(Context web) {
        Guard.person(web);
        Shell shell = pages.shell(web);
        RegisteredLetter letter = letter(web);
        pages.show(web, "part/notes.jte", Map.of("sheet", rooms.letters().sheet(letter, shell.language())));
    }

    /** The words of a letter that has no pictures, page by page. */
    void words(Context web) {
        Guard.person(web);
        List<String> said = rooms.letters().sheet(letter(web), Pages.language(web)).stream()
                .flatMap(sheet -> sheet.letter().pages().stream())
                .map(Page::text)
                .filter(text -> !text.isBlank())
                .toList();
        pages.show(web, "part/words.jte", Map.of("said", said));
    }

    /** The right-hand side alone, after something changed. */
    void facts(Context web, Optional<String> told) {
        Map<String, Object> values = values(web, letter(web));
        values.put("told", told.orElse(""));
        pages.show(web, "part/facts.jte", values);
    }

    private Map<String, Object> values(Context web, RegisteredLetter letter) {
        Shell shell = pages.shell(web);
        CaseSummary summary = summary(letter, shell.language());
        boolean reviewing = "yes".equals(web.queryParam("review")) || "yes".equals(web.formParam("review"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("letter", letter);
        values.put("summary", summary);
        values.put("counts", counts(summary, shell));
        values.put("corrections", rooms.corrections().of(letter.caseId()));
        values.put("lives", rooms.lives().of(letter.caseId()));
        values.put("history", history(letter));
        values.put("alike", rooms.register().sameCase(letter));
        values.put("place", reviewing ? Optional.of(review.place(letter.caseId())) : Optional.empty());
        values.put("told", "");
        values.put("known", known(letter));
        values.put("first", rooms.seconding().flatMap(seconding -> seconding.of(letter)));
        values.put(
                "kinds", Arrays.stream(LetterKind.values()).map(LetterKind::id).toList());
        values.put(
                "applications",
                Arrays.stream(ApplicationType.values()).map(ApplicationType::id).toList());
        return values;
    }

    // The summary is kept in English; whoever reads French sees it read again in French, as long as it says the same.
    private CaseSummary summary(RegisteredLetter letter, String language) {
        return language.equals("fr")
                ? rooms.letters()
                        .sheet(letter, language)
                        .map(CaseSheet::summary)
                        .orElseGet(() -> summary(letter))
                : summary(letter);
    }

    CaseSummary summary(RegisteredLetter letter) {
        return rooms.register()
                .standing(letter.caseId())
                .map(version -> SummaryJson.read(version.json()))
                .orElseThrow(NotFoundResponse::new);
    }

    /** How often each field was put right when the page was made: who changes another meanwhile is in nobody's way. */
    private Map<String, Long> known(RegisteredLetter letter) {
        Map<String, Long> known = new LinkedHashMap<>();
        rooms.corrections()
                .of(letter.caseId())
                .forEach(said ->
                        known.merge(said.field().name().toLowerCase(Locale.ROOT).replace('_', '-'), 1L, Long::sum));
        return known;
    }

    // Looking is written down, but the page's own list tells of what changed.
    private List<Audit.Entry> history(RegisteredLetter letter) {
        return rooms.audit().of(letter.caseId()).stream()
                .filter(entry -> !entry.what().equals("viewed"))
                .toList();
    }

    private static List<Count> counts(CaseSummary summary, Shell shell) {
        Map<List<CountShown>, String> titles = new LinkedHashMap<>();
        for (RecourseShown recourse : summary.recourse()) {
            if (!recourse.count().isEmpty()) {
                titles.merge(recourse.count(), recourse.title(), (some, more) -> some + "; " + more);
            }
        }
        return titles.entrySet().stream()
                .map(count -> new Count(
                        count.getValue(),
                        CalendarStrip.of(count.getKey(), shell.things()),
                        Ledger.of(count.getKey(), shell.things())))
                .toList();
    }

    /** The picture of a page. */
    void picture(Context web) {
        Guard.person(web);
        int page = web.pathParamAsClass("page", Integer.class).get();
        byte[] png = rooms.letters().page(letter(web), page, DOTS_PER_INCH).orElseThrow(NotFoundResponse::new);
        web.contentType("image/png")
                .header("Cache-Control", "private, max-age=600")
                .result(png);
    }

    /** The original, byte for byte, only ever as a download: it is a stranger's file. */
    void original(Context web) {
        Person person = Guard.person(web);
        RegisteredLetter letter = letter(web);
        rooms.audit().write(person.hand("downloaded"), new Deed("original", letter.caseId(), ""));
        web.contentType("application/octet-stream")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\"".formatted(letter.caseId(), ending(letter)))
                .result(rooms.letters().original(letter));
    }

    // So that a double click opens it; an ending that could run something is not kept.
    private static String ending(RegisteredLetter letter) {
        String outermost = letter.container().orElse(letter.fileName()).split("!", 2)[0];
        Matcher known = OPENED.matcher(outermost);
        return known.find() ? known.group(1).toLowerCase(Locale.ROOT) : "original";
    }

    /** The filed page, the calendar entry, the JSON. */
    void made(Context web) {
        Person person = Guard.person(web);
        RegisteredLetter letter = letter(web);
        String ending = web.pathParam("ending");
        String type = Optional.ofNullable(TYPES.get(ending)).orElseThrow(NotFoundResponse::new);
        rooms.audit().write(person.hand("opened"), new Deed(ending, letter.caseId(), ""));
        if (ending.equals("html")) {
            // The filed page brings its own policy, which knows its one style sheet by its hash.
            web.header("Content-Security-Policy", "sandbox allow-same-origin allow-modals; frame-ancestors 'none'");
        } else {
            web.header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(letter.caseId(), ending));
        }
        web.contentType(type).result(file(letter, ending, Pages.language(web)));
    }

    private byte[] file(RegisteredLetter letter, String ending, String language) {
        boolean french = ending.equals("html") && language.equals("fr");
        Optional<byte[]> page = french
                ? rooms.letters().page(letter, language).map(html -> html.getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
        return page.or(() -> rooms.letters().made(letter, ending)).orElseThrow(NotFoundResponse::new);
    }

    /** What a person last said of a field, as its form bears it; empty where nobody said anything. */
    public static String said(List<Correction> corrections, String field) {
        return corrections.stream()
                .filter(correction -> correction
                        .field()
                        .name()
                        .equals(field.toUpperCase(Locale.ROOT).replace('-', '_')))
                .reduce((earlier, later) -> later)
                .flatMap(Correction::value)
                .orElse("");
    }
}
