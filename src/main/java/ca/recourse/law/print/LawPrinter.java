package ca.recourse.law.print;

import ca.recourse.law.Bar;
import ca.recourse.law.Fee;
import ca.recourse.law.FollowUp;
import ca.recourse.law.Ground;
import ca.recourse.law.GroundProvision;
import ca.recourse.law.NamedPhrases;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.calendar.CountingCalendar;
import ca.recourse.law.decision.DecisionKind;
import ca.recourse.law.text.Citation;
import ca.recourse.law.text.Instrument;
import ca.recourse.law.text.Reference;
import ca.recourse.law.time.TimeLimit;
import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the shelf for a person: what there is, a recourse, a provision, a year of a calendar. */
public final class LawPrinter {

    private final StatuteBook book;
    private final NamedPhrases headings;
    private final String language;

    /** A printer in {@code "fr"} or, for any other language, in English. */
    public LawPrinter(StatuteBook book, String language) {
        this.book = book;
        this.headings = book.headings();
        this.language = language;
    }

    /** Everything on the shelf, one line each. */
    public String shelf() {
        Sheet sheet = sheet();
        sheet.line(sheet.say("compared") + " " + book.compared() + " (" + book.version() + ")");
        sheet.section(
                "recourses", entries(book.recourses().stream().map(each -> entry(each.id(), sheet.in(each.title())))));
        sheet.section("clocks", entries(book.clocks().stream().map(each -> entry(each.id(), sheet.in(each.what())))));
        sheet.section(
                "decisions", entries(book.decisions().stream().map(each -> entry(each.id(), sheet.in(each.label())))));
        sheet.section(
                "grounds",
                entries(book.grounds().all().stream().map(each -> entry(each.code(), sheet.in(each.title())))));
        sheet.section(
                "calendars", entries(book.calendars().stream().map(each -> entry(each.id(), sheet.in(each.title())))));
        return sheet.text();
    }

    /** A recourse, whole. */
    public String recourse(Recourse recourse) {
        Sheet sheet = sheet();
        sheet.title(recourse.title(), recourse.id());
        sheet.line(sheet.say("certainty-" + recourse.certainty().id()));
        sheet.section("forum", recourse.forum());
        sheet.section("who", recourse.who());
        sheet.section("written", entries(recourse.citations().stream().map(each -> cited(each, sheet))));
        sheet.section("rests-on", entries(recourse.references().stream().map(each -> reference(each, sheet))));
        sheet.section("time", time(recourse, sheet));
        sheet.section("extension", recourse.extension());
        sheet.section("bars", entries(recourse.bars().stream().map(each -> bar(each, sheet))));
        sheet.section("form", recourse.form());
        sheet.section("fees", entries(recourse.fees().stream().map(each -> fee(each, sheet))));
        sheet.section("follow-ups", entries(recourse.followUps().stream().map(each -> followUp(each, sheet))));
        sheet.phrases("must-ask", recourse.mustAsk());
        sheet.phrases("notes", recourse.notes());
        return sheet.text();
    }

    /** Where a provision, such as {@code IRPA 72}, or anything within it, stands on the shelf. */
    public String provision(String cited) {
        Sheet sheet = sheet();
        List<Citation> found = Provisions.on(book, cited);
        found.stream().findFirst().ifPresent(first -> sheet.line(instrument(first.instrument(), sheet)));
        sheet.section("written", entries(found.stream().map(each -> cited(each, sheet))));
        sheet.section("recourses", Provisions.recourses(book, cited));
        sheet.section("clocks", Provisions.clocks(book, cited));
        sheet.section("decisions", Provisions.decisions(book, cited));
        List<String> grounds = Provisions.grounds(book, cited);
        sheet.section("grounds", grounds);
        if (found.isEmpty() && grounds.isEmpty()) {
            sheet.line(sheet.say("nothing"));
        }
        return sheet.text();
    }

    /** A calendar's closed days in a year, and how it counts. */
    public String calendar(CountingCalendar calendar, Year year) {
        Sheet sheet = sheet();
        sheet.title(calendar.title(), calendar.id());
        sheet.section("written", entries(calendar.citations().stream().map(each -> cited(each, sheet))));
        sheet.section(
                "closed",
                entries(calendar.closed().stream()
                        .flatMap(list -> list.in(year).stream()
                                .map(day -> "%s %s: %s".formatted(day.day(), sheet.in(day.name()), list.id())))
                        .sorted()));
        sheet.section("left-out", entries(calendar.leavesOut().stream().map(span -> sheet.in(span.name()))));
        sheet.section(
                "readings",
                entries(calendar.readings().stream()
                        .map(reading -> sheet.in(reading.name()) + ": " + sheet.in(reading.why()))));
        sheet.phrases("notes", calendar.notes());
        return sheet.text();
    }

    /** A kind of decision: what to think of first, what never, and what to ask. */
    public String decision(DecisionKind kind) {
        Sheet sheet = sheet();
        sheet.title(kind.label(), kind.id());
        sheet.section("written", entries(kind.law().stream().map(each -> cited(each, sheet))));
        sheet.section("primary", titles(kind.primary(), sheet));
        sheet.section("also-consider", titles(kind.alsoConsider(), sheet));
        sheet.section("never-suggest", titles(kind.neverSuggest(), sheet));
        sheet.phrases("never", kind.never());
        sheet.phrases("must-ask", kind.mustAsk());
        sheet.phrases("notes", kind.notes());
        return sheet.text();
    }

    /** A follow-up or another clock. */
    public String clock(FollowUp clock) {
        Sheet sheet = sheet();
        sheet.title(clock.what(), clock.id());
        sheet.section("written", entries(clock.citations().stream().map(each -> cited(each, sheet))));
        sheet.section("rests-on", clock.references());
        Stream<String> limits = clock.limit().stream().map(limit -> limit(limit, sheet));
        sheet.section("time", entries(Stream.concat(Stream.of(sheet.in(clock.period())), limits)));
        sheet.section(
                "longer",
                entries(clock.limit().stream()
                        .flatMap(limit -> limit.longer().stream())
                        .map(longer -> sheet.in(longer.period().printed()) + ": " + sheet.in(longer.why()))));
        return sheet.text();
    }

    /** A ground: what stands behind it, what answers it and which way forward it favours. */
    public String ground(Ground ground) {
        Sheet sheet = sheet();
        sheet.title(ground.title(), ground.code());
        sheet.section("written", entries(ground.provisions().stream().map(each -> behind(each, sheet))));
        sheet.section("asks", ground.guidance().asks());
        sheet.section("answered-by", ground.guidance().answeredBy());
        sheet.phrases("favours", ground.guidance().favours());
        return sheet.text();
    }

    private List<String> titles(List<String> ids, Sheet sheet) {
        return ids.stream()
                .map(id -> entry(id, sheet.in(book.recourse(id).title())))
                .toList();
    }

    private static String behind(GroundProvision provision, Sheet sheet) {
        return Stream.of(
                        Optional.of(provision.citation() + " " + sheet.in(provision.title())),
                        provision.means().map(sheet::in),
                        provision.opens().map(words -> sheet.say("opens") + ": " + sheet.in(words)),
                        provision.bars().map(words -> sheet.say("shuts-out") + ": " + sheet.in(words)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static List<String> time(Recourse recourse, Sheet sheet) {
        Stream<String> limits = recourse.timeLimits().stream().map(limit -> limit(limit, sheet));
        return entries(Stream.concat(Stream.of(sheet.in(recourse.timing())), limits));
    }

    private static String limit(TimeLimit limit, Sheet sheet) {
        return "- %s%s: %s (%s, %s %s)"
                .formatted(
                        limit.limb().map(limb -> limb.id() + ", ").orElse(""),
                        sheet.in(limit.period().printed()),
                        sheet.in(limit.event()),
                        sheet.in(limit.citation().printed()),
                        sheet.say("in-force"),
                        limit.inForce().from());
    }

    private static String cited(Citation citation, Sheet sheet) {
        return sheet.in(citation.printed()) + "  " + citation.source();
    }

    private static String reference(Reference reference, Sheet sheet) {
        String secondary = reference.secondary() ? " [" + sheet.say("secondary") + "]" : "";
        return reference.name() + ": " + sheet.in(reference.says()) + secondary
                + reference.source().map(URI::toString).map("  "::concat).orElse("");
    }

    private static String bar(Bar bar, Sheet sheet) {
        return "- %s (%s)".formatted(sheet.in(bar.reason()), written(bar.citations(), bar.references(), sheet));
    }

    private static String fee(Fee fee, Sheet sheet) {
        return "$%s %s, %s %s%s%s"
                .formatted(
                        fee.amount(),
                        sheet.in(fee.what()),
                        sheet.say("as-of"),
                        fee.asOf(),
                        fee.recheck()
                                .map(day -> "; " + sheet.say("recheck") + " " + day)
                                .orElse(""),
                        fee.note().map(note -> "; " + sheet.in(note)).orElse(""));
    }

    private static String followUp(FollowUp step, Sheet sheet) {
        return "- %s: %s (%s)"
                .formatted(
                        sheet.in(step.what()),
                        sheet.in(step.period()),
                        written(step.citations(), step.references(), sheet));
    }

    private static String written(List<Citation> citations, List<String> references, Sheet sheet) {
        return Stream.concat(citations.stream().map(Citation::printed).map(sheet::in), references.stream())
                .collect(Collectors.joining(", "));
    }

    private static String instrument(Instrument instrument, Sheet sheet) {
        return sheet.in(instrument.title()) + ", " + sheet.say("current-to") + " " + instrument.currentTo();
    }

    private static String entry(String id, String words) {
        return "%-30s %s".formatted(id, words);
    }

    private static List<String> entries(Stream<String> lines) {
        return lines.toList();
    }

    private Sheet sheet() {
        return new Sheet(headings, language);
    }
}
