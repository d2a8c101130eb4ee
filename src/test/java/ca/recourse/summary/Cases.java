package ca.recourse.summary;

import ca.recourse.assessment.Assessment;
import ca.recourse.assessment.Deadline;
import ca.recourse.assessment.Option;
import ca.recourse.assessment.StaffFacts;
import ca.recourse.facts.Answer;
import ca.recourse.facts.DatedMention;
import ca.recourse.facts.Facts;
import ca.recourse.facts.Finding;
import ca.recourse.facts.GivenGround;
import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Grounds;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Phrase;
import ca.recourse.law.Place;
import ca.recourse.law.time.CountRow;
import ca.recourse.letter.Box;
import ca.recourse.letter.Letter;
import ca.recourse.letter.Page;
import ca.recourse.letter.Passage;
import ca.recourse.letter.Word;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Letters made by hand, as the rooms before the summary would hand them over. */
public final class Cases {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-10T15:00:00Z"), ZoneOffset.UTC);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    public static final LocalDate DECIDED = LocalDate.of(2026, 11, 5);
    public static final LocalDate ACT_BY = LocalDate.of(2026, 11, 20);

    private static final String TEXT = """
            November 5, 2026
            Application: W123456789   UCI: 1234-5678
            I am not satisfied that you will leave Canada at the end of your stay,
            based on the purpose of your visit. Your application is refused.
            """;

    private Cases() {}

    /** A plain refusal, read surely. */
    public static Facts refusal() {
        return refusal(TEXT);
    }

    /** A refusal whose quotes are these words. */
    public static Facts refusal(String text) {
        return refusal(letter(text));
    }

    /** A refusal that came as this file. */
    public static Facts refusalIn(Arrival arrival) {
        return refusal(letter(arrival, TEXT));
    }

    /** This file, which nobody could read. */
    public static Facts unreadableIn(Arrival arrival) {
        return nothing(
                Letter.unreadable(arrival, "application/pdf", new Trouble(Trouble.Kind.CORRUPT, "It is cut short.")));
    }

    private static Facts refusal(Letter letter) {
        String text = letter.pages().get(0).text();
        Passage all = letter.pages().get(0).passage(0, text.length());
        Passage first = letter.pages().get(0).passage(0, Math.max(1, text.indexOf('\n')));
        return new Facts(
                letter,
                clear(LetterKind.REFUSAL, all),
                clear(Jurisdiction.CANADA, all),
                Optional.of("en"),
                clear(Authority.IRCC, all),
                clear("Case Processing Centre Edmonton", first),
                clear(ApplicationType.WORK_PERMIT_EXTENSION, all),
                clear("W123456789", all),
                clear("Amina Example", first),
                clear("12345678", all),
                clear(Place.INSIDE_CANADA, first),
                clear(DECIDED, first),
                List.of(
                        new DatedMention(DECIDED, DatedMention.Role.DECISION, Optional.empty(), first, 1),
                        new DatedMention(
                                LocalDate.of(2026, 6, 1),
                                DatedMention.Role.REJECTED,
                                Optional.of("It is the day the application was received."),
                                all,
                                1)),
                List.of(new GivenGround(
                        "purpose-of-visit",
                        GivenGround.State.STATED,
                        List.of("IRPR 200(1)(b)"),
                        List.of(all),
                        Optional.empty(),
                        0.9)),
                List.of(),
                List.of(new Finding<>("IRPR 200(1)(b)", all, 1)),
                List.of(),
                List.of());
    }

    public static Facts withKind(Facts facts, Answer<LetterKind> kind) {
        return copy(facts, kind, facts.decisionDate(), facts.place(), facts.grounds(), facts.unread());
    }

    public static Facts withDate(Facts facts, Answer<LocalDate> date) {
        return copy(facts, facts.kind(), date, facts.place(), facts.grounds(), facts.unread());
    }

    public static Facts withPlace(Facts facts, Answer<Place> place) {
        return copy(facts, facts.kind(), facts.decisionDate(), place, facts.grounds(), facts.unread());
    }

    public static Facts withGrounds(Facts facts, List<GivenGround> grounds) {
        return copy(facts, facts.kind(), facts.decisionDate(), facts.place(), grounds, facts.unread());
    }

    public static Facts withUnread(Facts facts, List<Passage> unread) {
        return copy(facts, facts.kind(), facts.decisionDate(), facts.place(), facts.grounds(), unread);
    }

    /** A file nobody could read. */
    public static Facts unreadable() {
        return unreadableIn(arrival("broken.pdf", "%PDF-broken"));
    }

    /** A letter that answers none of our questions. */
    public static Facts nothing(Letter letter) {
        return new Facts(
                letter,
                Answer.silent(),
                Answer.silent(),
                Optional.empty(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Leave for judicial review open, restoration in need of a fact, no appeal. */
    public static Assessment assessed(Facts facts) {
        return assessed(facts, List.of(leave(), restoration(), appeal()), false);
    }

    /** As {@link #assessed(Facts)}, on another day. */
    public static Assessment assessed(Facts facts, Clock today) {
        return assessed(facts, assessed(facts).options(), false, LocalDate.ofInstant(today.instant(), today.getZone()));
    }

    public static Assessment assessed(Facts facts, List<Option> options, boolean provisional) {
        return assessed(facts, options, provisional, TODAY);
    }

    private static Assessment assessed(Facts facts, List<Option> options, boolean provisional, LocalDate today) {
        return new Assessment(
                facts,
                StaffFacts.NONE,
                Optional.of("wp-inside"),
                options,
                options.stream()
                        .flatMap(option -> option.deadline().stream()
                                .map(day -> new Assessment.Headline(day.actBy(), option.recourse(), provisional)))
                        .findFirst(),
                today,
                LocalDate.of(2026, 6, 14),
                "law-2026-06-14",
                List.of());
    }

    public static CaseSheet sheet(Assessment assessment, String language) {
        return summariser(language).summarise(assessment, Duration.ofMillis(12));
    }

    public static CaseSummary summary(Facts facts) {
        return sheet(assessed(facts), "en").summary();
    }

    public static Summariser summariser(String language) {
        return new Summariser(Grounds.shipped(), new Versions("0.1.0", Optional.empty()), CLOCK, language);
    }

    public static <T> Answer<T> clear(T value, Passage passage) {
        return Answer.from(List.of(new Finding<>(value, passage, 1)));
    }

    public static Passage passage(Facts facts) {
        return facts.letter().pages().get(0).passage(0, 8);
    }

    public static Letter letter(String text) {
        return letter(arrival("letter.pdf", text), text);
    }

    private static Letter letter(Arrival arrival, String text) {
        Page page = new Page(1, text, words(text), Page.Origin.TEXT_LAYER, 612, 792);
        return new Letter(arrival, "application/pdf", 1, 1, 1, List.of(page), List.of(), Optional.empty());
    }

    public static Arrival arrival(String name, String bytes) {
        return new Arrival(
                name,
                Original.of(bytes.getBytes(StandardCharsets.UTF_8)),
                Channel.COMMAND_LINE,
                Optional.empty(),
                CLOCK.instant(),
                Optional.empty());
    }

    private static Option leave() {
        return new Option(
                "leave-judicial-review",
                new Phrase("Leave and judicial review", "Autorisation et contr\u00F4le judiciaire"),
                new Phrase("Federal Court", "Cour f\u00E9d\u00E9rale"),
                Option.Status.OPEN,
                true,
                List.of("IRPA 72(1)", "IRPA 72(2)(b)"),
                new Phrase("Decided in Canada: 15 days.", "D\u00E9cid\u00E9 au Canada : 15 jours."),
                Optional.of(new Option.Trigger(
                        new Phrase("the applicant is notified", "le demandeur est avis\u00E9"),
                        Optional.of(DECIDED),
                        Optional.of(Option.Trigger.Source.DECISION_DATE))),
                Optional.of(new Option.Period(15, "days")),
                Optional.of(new Deadline(ACT_BY, ACT_BY, LocalDate.of(2026, 11, 20), false, count())),
                List.of(new Phrase("When was the client told?", "Quand le client a-t-il \u00E9t\u00E9 avis\u00E9 ?")),
                List.of(),
                Optional.of(new Phrase("Form IR-1", "Formule IR-1")),
                Optional.of(new Option.Fee("50.00", LocalDate.of(2026, 6, 14))),
                List.of(new Option.FollowUp(
                        new Phrase("Serve the Minister", "Signifier au ministre"),
                        new Phrase("15 days", "15 jours"),
                        "IRPA 72(2)(b)")));
    }

    private static Option restoration() {
        return closed("restoration", Option.Status.NEEDS_FACT);
    }

    private static Option appeal() {
        return closed("iad-sponsorship-appeal", Option.Status.NOT_AVAILABLE);
    }

    public static Option closed(String recourse, Option.Status status) {
        return new Option(
                recourse,
                new Phrase(recourse, recourse),
                new Phrase("IRCC", "IRCC"),
                status,
                false,
                List.of("IRPR 182(1)"),
                new Phrase("A fact is missing.", "Un fait manque."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Phrase("When did status end?", "Quand le statut a-t-il pris fin ?")),
                List.of(new Option.Bar("IRPA 63", new Phrase("No appeal lies.", "Aucun appel."))),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<CountRow> count() {
        List<CountRow> rows = new ArrayList<>();
        rows.add(row(0, CountRow.Mark.TRIGGER));
        for (int day = 1; day < 15; day++) {
            boolean rest = DECIDED.plusDays(day).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            rows.add(row(day, rest ? CountRow.Mark.WEEKEND : CountRow.Mark.COUNTED));
        }
        rows.add(row(15, CountRow.Mark.NOMINAL_LAST_DAY));
        rows.add(row(15, CountRow.Mark.ACT_BY));
        return rows;
    }

    private static CountRow row(int day, CountRow.Mark mark) {
        Optional<Integer> number = day == 0 ? Optional.empty() : Optional.of(day);
        return new CountRow(DECIDED.plusDays(day), number, mark, Optional.empty());
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int line = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (gap && i > start) {
                Box box = new Box(72 + 3.0 * (start % 90), 90 + 14.0 * line, 5.0 * (i - start), 12);
                words.add(new Word(start, i, Optional.of(box), 1));
            }
            if (gap) {
                start = i + 1;
                line += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
            }
        }
        return words;
    }

    private static Facts copy(
            Facts facts,
            Answer<LetterKind> kind,
            Answer<LocalDate> date,
            Answer<Place> place,
            List<GivenGround> grounds,
            List<Passage> unread) {
        return new Facts(
                facts.letter(),
                kind,
                facts.jurisdiction(),
                facts.language(),
                facts.authority(),
                facts.office(),
                facts.application(),
                facts.applicationNumber(),
                facts.name(),
                facts.uci(),
                place,
                date,
                facts.dates(),
                grounds,
                unread,
                facts.provisions(),
                facts.replies(),
                facts.mentions());
    }
}
