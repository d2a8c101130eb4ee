package ca.recourse.assessment.clock;

import ca.recourse.assessment.Deadline;
import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.Sentences;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.law.Recourse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A province's review of its own decision. What the provinces give today was not read, so the letter governs; until a
 * person has looked, the shorter of its time and ours is acted by.
 */
final class ReviewClock implements Clock {

    private final NoticeClock ours;
    private final LetterTimes times;
    private final Sentences sentences;

    ReviewClock(NoticeClock ours, LetterTimes times, Sentences sentences) {
        this.ours = ours;
        this.times = times;
        this.sentences = sentences;
    }

    @Override
    public Standing of(Recourse recourse, Situation situation, Settled settled) {
        Standing ofThePack = ours.fromNotice(recourse, situation);
        List<Counted> all = Stream.concat(ofThePack.counted().stream(), times.of(situation, recourse).stream())
                .sorted(Comparator.comparing(Counted::actBy))
                .toList();
        if (all.isEmpty()) {
            return ofThePack.asking(sentences.ask("reply-day"));
        }
        Counted shortest = upTo(latest(all), all.get(0));
        Status status = shortest.on(situation.today());
        return Standing.by(shortest, status, sentences.say("review-by-letter", shortest.slots(situation.today())))
                .asking(sentences.ask("review-time"))
                .asking(Questions.ofNotice(situation, sentences));
    }

    private static LocalDate latest(List<Counted> all) {
        return all.stream()
                .map(counted -> counted.deadline().outerDate())
                .reduce(LocalDate.MIN, (one, other) -> other.isAfter(one) ? other : one);
    }

    private static Counted upTo(LocalDate outer, Counted counted) {
        Deadline day = counted.deadline();
        return new Counted(
                new Deadline(day.actBy(), day.nominalLastDay(), outer, true, day.count()),
                counted.trigger(),
                counted.period(),
                counted.cautions());
    }
}
