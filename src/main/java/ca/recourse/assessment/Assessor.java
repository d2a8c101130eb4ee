package ca.recourse.assessment;

import ca.recourse.assessment.clock.Standing;
import ca.recourse.assessment.matter.DecisionKinds;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.facts.Facts;
import ca.recourse.law.Phrase;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.decision.DecisionKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays the statute book beside the facts.
 *
 * <p>Every recourse that the kind of decision, or a ground, brings up is considered. A fact that is missing is answered by
 * the shortest time that may apply, called provisional, and asked for.
 */
public final class Assessor {

    private final StatuteBook book;
    private final Clock clock;
    private final DecisionKinds kinds;
    private final Standings standings;
    private final Options options;
    private final Cautions cautions;

    public Assessor(StatuteBook book, Clock clock) {
        Sentences sentences = Sentences.of(book);
        this.book = book;
        this.clock = clock;
        this.kinds = new DecisionKinds(book, sentences);
        this.standings = new Standings(book, sentences);
        this.options = new Options(book);
        this.cautions = new Cautions(sentences);
    }

    /** What can be done about a letter, by which day, with what staff told us beside what it says. */
    public Assessment assess(Facts facts, StaffFacts told) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Situation situation = new Situation(facts, told, today);
        Assessment assessment = assess(situation);
        return told.equals(StaffFacts.NONE) ? assessment : withWhatChanged(assessment, situation);
    }

    private Assessment assess(Situation situation) {
        Settled settled = kinds.settle(situation);
        Map<String, Standing> found = standings.of(situation, settled);
        List<Option> bestFirst = options.of(found, settled);
        return new Assessment(
                situation.facts(),
                situation.told(),
                settled.kind().map(DecisionKind::id),
                bestFirst,
                Options.headline(bestFirst),
                situation.today(),
                book.compared(),
                book.version(),
                cautions.of(situation, settled, found.values()));
    }

    private Assessment withWhatChanged(Assessment told, Situation situation) {
        Assessment alone = assess(situation.fromTheLetterAlone());
        Phrase change = cautions.changed(alone.headline(), told.headline());
        return new Assessment(
                told.facts(),
                told.told(),
                told.decision(),
                told.options(),
                told.headline(),
                told.today(),
                told.lawAsOf(),
                told.rulesVersion(),
                Stream.concat(Stream.of(change), told.cautions().stream()).toList());
    }
}
