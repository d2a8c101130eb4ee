package ca.recourse.law;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.calendar.CountWords;
import ca.recourse.law.calendar.Counting;
import ca.recourse.law.calendar.CountingCalendar;
import ca.recourse.law.calendar.DeemedReceipt;
import ca.recourse.law.decision.DecisionKind;
import ca.recourse.law.decision.Signs;
import ca.recourse.law.pack.PackReader;
import ca.recourse.law.text.Instrument;
import ca.recourse.law.time.Count;
import ca.recourse.law.time.Period;
import ca.recourse.law.time.TimeLimit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every recourse we know of, as the law stood when someone last looked.
 *
 * @param compared the day the packs were last compared with the official text
 * @param version names the packs by what stands in them: the same rules always bear the same name
 * @param recourses the recourses, in the order of the shelf
 * @param decisions the kinds of decision; the first that matches a letter is its kind
 * @param clocks the follow-ups and other clocks that are no recourse of their own
 * @param receipts when what is sent by post is considered received
 * @param calendars how days are counted
 * @param grounds the reasons letters give, and what would answer them
 * @param words what a count says beside its days
 * @param headings the headings it is printed under
 * @param sentences the sentences an assessment says
 * @param questions the questions an assessment asks
 * @param instruments the texts the packs cite
 */
public record StatuteBook(
        LocalDate compared,
        String version,
        List<Recourse> recourses,
        List<DecisionKind> decisions,
        List<FollowUp> clocks,
        List<DeemedReceipt> receipts,
        List<CountingCalendar> calendars,
        Grounds grounds,
        CountWords words,
        NamedPhrases headings,
        NamedPhrases sentences,
        NamedPhrases questions,
        List<Instrument> instruments) {

    public StatuteBook {
        requireNonNull(compared, "compared");
        requireNonNull(version, "version");
        requireNonNull(words, "words");
        requireNonNull(grounds, "grounds");
        requireNonNull(headings, "headings");
        requireNonNull(sentences, "sentences");
        requireNonNull(questions, "questions");
        recourses = List.copyOf(recourses);
        decisions = List.copyOf(decisions);
        clocks = List.copyOf(clocks);
        receipts = List.copyOf(receipts);
        calendars = List.copyOf(calendars);
        instruments = List.copyOf(instruments);
    }

    /** The packs that ship with this version. */
    public static StatuteBook shipped() {
        return PackReader.shipped();
    }

    /** The packs that ship, with a firm's own directory laid over them: its files take the place of ours. */
    public static StatuteBook shippedWith(Path overlay) {
        return PackReader.shippedWith(overlay);
    }

    /** The recourse of this id; the packs' own references are checked when they are read, so these never miss. */
    public Recourse recourse(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("no recourse is called \"%s\"; known are %s".formatted(id, recourses)));
    }

    /** The recourse of this id, if the shelf has one. */
    public Optional<Recourse> find(String id) {
        return recourses.stream().filter(recourse -> recourse.id().equals(id)).findFirst();
    }

    /** The kind of decision a letter with these signs makes; empty when the shelf cannot tell. */
    public Optional<DecisionKind> decision(Signs signs) {
        return decisions.stream().filter(kind -> kind.isMadeBy(signs)).findFirst();
    }

    /** The kinds of decision a letter with these signs may make whatever it looks like. */
    public List<DecisionKind> suspected(Signs signs) {
        return decisions.stream().filter(kind -> kind.isSuspectedBy(signs)).toList();
    }

    /** The kind of decision of this id. */
    public Optional<DecisionKind> decision(String id) {
        return decisions.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The follow-up or other clock of this id. */
    public Optional<FollowUp> clock(String id) {
        return clocks.stream().filter(clock -> clock.id().equals(id)).findFirst();
    }

    /** The calendar of this id. */
    public CountingCalendar calendar(String id) {
        return calendars.stream()
                .filter(calendar -> calendar.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no calendar is called \"" + id + "\""));
    }

    /** A time limit counted from the day of its event, on its own calendar. */
    public Count count(TimeLimit limit, LocalDate trigger) {
        return new Counting(calendar(limit.calendar()), words).count(limit, trigger);
    }

    /** A period that a letter gives, counted from a day on the calendar of that id. */
    public Count count(Period period, LocalDate trigger, String calendar) {
        return new Counting(calendar(calendar), words).count(period, trigger);
    }

    /** The rule of this id for what is sent by post. */
    public DeemedReceipt receipt(String id) {
        return receipts.stream()
                .filter(receipt -> receipt.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule of receipt is called \"" + id + "\""));
    }

    @Override
    public String toString() {
        return "statute book %s compared %s".formatted(version, compared);
    }
}
