package ca.recourse.facts.dates;

import ca.recourse.facts.DatedMention;
import ca.recourse.facts.DatedMention.Role;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.Wording;
import ca.recourse.facts.dates.DateReading.DayInOrder;
import ca.recourse.facts.dates.DecisionDate.Candidate;
import ca.recourse.facts.dates.NumericOrder.Told;
import ca.recourse.law.LetterKind;
import ca.recourse.letter.Passage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the dates of a letter, what each is, and the day of the decision. */
public final class DateFinder {

    private static final ZoneId EASTERN = ZoneId.of("America/Toronto");
    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);

    private static final double SUSPICIOUS = 0.3;
    private static final double STANDING_ALONE = 0.85;
    private static final double OPEN_ORDER = 0.3;

    private static final String IN_MAIL_HEAD = "It is the day a message was sent or passed on.";
    private static final String STAMPED = "It stands with a time of day, as printers and faxes stamp it.";
    private static final String IN_NOTES = "It stands in the officer's notes, not in the letter.";
    private static final String EARLIER = "Its sentence speaks of an earlier decision, not of this one.";
    private static final String ELSE_CANCELLED = "It is the day something else was cancelled, not of this decision.";
    private static final String TWO_DAYS = "It may be more than one day, and nothing in the letter settles which.";

    private final DateWording wording;
    private final ReplyWording replies;
    private final RoleFinder roles;

    public DateFinder() {
        this(DateWording.load(), ReplyWording.load());
    }

    private DateFinder(DateWording wording, ReplyWording replies) {
        this(
                wording,
                replies,
                new RoleFinder(Stream.concat(wording.rules().stream(), Stream.of(replies.dateRule()))
                        .toList()));
    }

    private DateFinder(DateWording wording, ReplyWording replies, RoleFinder roles) {
        this.wording = wording;
        this.replies = replies;
        this.roles = roles;
    }

    /** As {@link #find(LetterText, Instant, Optional)}, of a letter whose kind is not known. */
    public FoundDates find(LetterText letter, Instant receivedAt) {
        return find(letter, receivedAt, Optional.empty());
    }

    /**
     * The dates of a letter that came in at {@code receivedAt}; no letter is younger than its arrival.
     *
     * @param kind what the letter is: the day on which a paper was cancelled is a decision's only where it is told of that
     */
    public FoundDates find(LetterText letter, Instant receivedAt, Optional<LetterKind> kind) {
        DatedText text = DatedText.of(letter);
        Layout layout = Layout.of(text, wording);
        List<Told> told = NumericOrder.settled(told(text, layout, kind), letter.folded());
        LocalDate newest = LocalDate.ofInstant(receivedAt, EASTERN).plusDays(1);
        List<Candidate> days = told.stream()
                .flatMap(one -> candidates(one, letter, layout, newest))
                .toList();
        return new FoundDates(days.stream().map(DateFinder::shown).toList(), DecisionDate.among(days));
    }

    private List<Told> told(DatedText text, Layout layout, Optional<LetterKind> kind) {
        boolean cancels = kind.filter(LetterKind.CANCELLED::equals).isPresent();
        DateFinder looking = new DateFinder(wording, replies, roles.in(text.text()));
        return IntStream.range(0, text.dates().size())
                .mapToObj(i -> new Told(text.dates().get(i), looking.said(text, i, layout, cancels)))
                .toList();
    }

    private Said said(DatedText text, int index, Layout layout, boolean cancels) {
        DateReading date = text.dates().get(index);
        if (layout.inMailHead(date)) {
            return Said.foreign(IN_MAIL_HEAD);
        }
        Said said = roles.said(text, index).orElseGet(() -> byPlace(date, layout));
        if (layout.inNotes(date) && !said.is(Role.DECISION) && !said.is(Role.BIRTH)) {
            return Said.rejected(said.why().orElse(IN_NOTES));
        }
        if (said.is(Role.REPLY_BY) && !invites(text, date)) {
            return Said.NOTHING;
        }
        if (said.passing() && (!cancels || speaksOf(wording.bookings(), text, date))) {
            return Said.rejected(ELSE_CANCELLED);
        }
        return said.is(Role.DECISION) && speaksOf(wording.earlier(), text, date) ? Said.rejected(EARLIER) : said;
    }

    private static Said byPlace(DateReading date, Layout layout) {
        if (layout.stamped(date)) {
            return Said.foreign(STAMPED);
        }
        return layout.dates(date)
                ? new Said(Role.LETTER, Optional.empty(), STANDING_ALONE, false, false, false)
                : Said.NOTHING;
    }

    private boolean invites(DatedText text, DateReading date) {
        return replies.invites(text.sentence(date), Sentences.before(text.marked(), date.start()));
    }

    private static boolean speaksOf(List<Wording> things, DatedText text, DateReading date) {
        String sentence = text.sentence(date);
        return things.stream()
                .map(Wording::pattern)
                .anyMatch(thing -> thing.matcher(sentence).find());
    }

    private static Stream<Candidate> candidates(Told told, LetterText letter, Layout layout, LocalDate newest) {
        DateReading date = told.date();
        Passage passage = letter.passage(date.start(), date.end());
        int rank = DecisionDate.rank(told.said().role(), layout.inNotes(date));
        return date.days().stream()
                .map(DayInOrder::day)
                .map(day -> new DatedMention(
                        day, told.said().role(), told.said().why(), passage, confidence(told, passage, day, newest)))
                .map(mention -> new Candidate(mention, told.said().label(), date.settled(), rank));
    }

    private static double confidence(Told told, Passage passage, LocalDate day, LocalDate newest) {
        double words = Math.min(passage.confidence(), told.date().strength());
        double rule = told.date().settled() ? told.said().strength() : OPEN_ORDER;
        boolean mayBe = told.said().is(Role.BIRTH) || !day.isBefore(OLDEST);
        boolean past = !DecisionDate.isCandidate(told.said().role()) || !day.isAfter(newest);
        return Math.min(Math.min(words, rule), mayBe && past ? 1 : SUSPICIOUS);
    }

    /** The date as the summary lists it: a candidate nobody can settle is one no longer. */
    private static DatedMention shown(Candidate candidate) {
        DatedMention mention = candidate.mention();
        if (candidate.settled() || candidate.rank() == 0) {
            return mention;
        }
        return new DatedMention(
                mention.date(), Role.REJECTED, Optional.of(TWO_DAYS), mention.passage(), mention.confidence());
    }
}
