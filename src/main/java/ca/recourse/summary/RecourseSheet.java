package ca.recourse.summary;

import ca.recourse.assessment.Deadline;
import ca.recourse.assessment.Option;
import ca.recourse.law.Phrase;
import ca.recourse.summary.CaseSummary.BarShown;
import ca.recourse.summary.CaseSummary.FeeShown;
import ca.recourse.summary.CaseSummary.FollowUpShown;
import ca.recourse.summary.CaseSummary.PeriodShown;
import ca.recourse.summary.CaseSummary.RecourseShown;
import ca.recourse.summary.CaseSummary.TriggerShown;
import java.time.LocalDate;
import java.util.List;

/** Writes a recourse out in one language. */
record RecourseSheet(String language) {

    RecourseShown shown(Option option) {
        return new RecourseShown(
                option.recourse(),
                words(option.title()),
                words(option.forum()),
                option.status().id(),
                option.suggested(),
                option.provisions(),
                words(option.why()),
                option.trigger().map(this::trigger),
                option.period().map(period -> new PeriodShown(period.length(), period.unit())),
                option.deadline().map(Deadline::actBy).map(LocalDate::toString),
                option.deadline().map(Deadline::outerDate).map(LocalDate::toString),
                CountSheet.rows(option.deadline().map(Deadline::count).orElse(List.of()), language),
                option.needs().stream().map(this::words).toList(),
                option.bars().stream().map(this::bar).toList(),
                option.form().map(this::words),
                option.fee()
                        .map(fee -> new FeeShown(fee.amount(), "CAD", fee.asOf().toString())),
                option.followUps().stream().map(this::step).toList());
    }

    private TriggerShown trigger(Option.Trigger trigger) {
        return new TriggerShown(
                words(trigger.event()),
                trigger.date().map(LocalDate::toString),
                trigger.source().map(Option.Trigger.Source::id));
    }

    private BarShown bar(Option.Bar bar) {
        return new BarShown(bar.provision(), words(bar.reason()));
    }

    private FollowUpShown step(Option.FollowUp step) {
        return new FollowUpShown(words(step.what()), words(step.period()), step.provision());
    }

    private String words(Phrase phrase) {
        return phrase.in(language);
    }
}
