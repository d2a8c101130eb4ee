package ca.recourse.assessment.clock;

import ca.recourse.assessment.Sentences;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.time.TimeLimit.Trigger;

/** Finds the clock that tells a recourse's time. */
public final class Clocks {

    private final LeaveClock leave;
    private final RestorationClock restoration;
    private final NoticeClock notice;
    private final ReplyClock reply;
    private final Untimed untimed = new Untimed();

    public Clocks(StatuteBook book, Sentences sentences) {
        Counter counter = new Counter(book);
        this.leave = new LeaveClock(counter, sentences);
        this.restoration = new RestorationClock(counter, sentences);
        this.notice = new NoticeClock(counter, sentences);
        this.reply = new ReplyClock(new LetterTimes(book, sentences), sentences);
    }

    /** How the recourse stands by its clock, before anything that bars it. */
    public Standing of(Recourse recourse, Situation situation, Settled settled) {
        return clock(recourse).of(recourse, situation, settled);
    }

    private Clock clock(Recourse recourse) {
        if (recourse.clock() == Recourse.Clock.LETTER) {
            return reply;
        }
        if (recourse.timeLimits().isEmpty()) {
            return untimed;
        }
        if (recourse.hasLimbs()) {
            return leave;
        }
        return runsFromLossOfStatus(recourse) ? restoration : notice;
    }

    private static boolean runsFromLossOfStatus(Recourse recourse) {
        return recourse.timeLimits().stream().anyMatch(limit -> limit.trigger() == Trigger.STATUS_LOST);
    }
}
