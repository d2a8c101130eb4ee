package ca.recourse.casefile;

import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CaseSummary.RecourseShown;
import ca.recourse.summary.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VJournal;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The days to act by as calendar entries (RFC 5545): one all-day event for each recourse that may still be taken.
 *
 * <p>Calendars are shared and show on locked telephones: a title names the file, never the client.
 */
final class DeadlineCalendar {

    private static final List<Integer> REMIND_DAYS_BEFORE = List.of(7, 3, 1);

    private final CaseSheet sheet;
    private final Words words;

    private DeadlineCalendar(CaseSheet sheet) {
        this.sheet = sheet;
        this.words = Words.of("ca.recourse.casefile.calendar", sheet.language());
    }

    /** The calendar file; without events when no day runs, only a note that says so. */
    static String ics(CaseSheet sheet) {
        return written(new DeadlineCalendar(sheet).calendar());
    }

    private Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Recourse//Case summary//" + words.language().toUpperCase(words.locale())));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        sheet.summary().recourse().stream()
                .filter(DeadlineCalendar::live)
                .forEach(recourse -> recourse.actBy().ifPresent(day -> calendar.add(event(recourse, day))));
        if (calendar.getComponents().isEmpty()) {
            calendar.add(note());
        }
        return calendar;
    }

    // A calendar without a component is none by the standard, and a person may ask why the file is empty.
    private VJournal note() {
        VJournal note = new VJournal(false);
        note.add(new DtStamp(Instant.parse(sheet.summary().reading().readAt())));
        note.add(new Uid("%s@recourse".formatted(sheet.summary().caseId())));
        note.add(new Summary(words.say("no-day", file())));
        note.add(new Description(sheet.summary().notice()));
        return note;
    }

    /** Open, or late where more time can be asked for: only such a late one is still suggested. */
    private static boolean live(RecourseShown recourse) {
        return switch (recourse.status()) {
            case "open", "needs-fact" -> true;
            case "late" -> recourse.suggested();
            default -> false;
        };
    }

    private VEvent event(RecourseShown recourse, String actBy) {
        VEvent event = new VEvent(LocalDate.parse(actBy), title(recourse));
        event.replace(new DtStamp(Instant.parse(sheet.summary().reading().readAt())));
        event.add(new Uid("%s.%s@recourse".formatted(sheet.summary().caseId(), recourse.route())));
        event.add(new Description(description(recourse)));
        event.add(ImmutableTransp.TRANSPARENT);
        REMIND_DAYS_BEFORE.forEach(days -> event.add(alarm(days, title(recourse))));
        return event;
    }

    private static VAlarm alarm(int daysBefore, String title) {
        VAlarm alarm = new VAlarm(Period.ofDays(-daysBefore));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        return alarm;
    }

    private String title(RecourseShown recourse) {
        String title = words.say("title", recourse.title(), file());
        return provisional(recourse) ? words.say("title.provisional", title) : title;
    }

    /** The number on the government's file when the letter gave it, else our own. */
    private String file() {
        CaseSummary summary = sheet.summary();
        return summary.application().number().value().orElse(summary.caseId());
    }

    /** A day is as unsure as what is still to be asked, and as the headline says of its own. */
    private boolean provisional(RecourseShown recourse) {
        boolean headline = sheet.summary()
                .actBy()
                .filter(day -> day.route().equals(recourse.route()) && day.provisional())
                .isPresent();
        return headline || recourse.status().equals("needs-fact");
    }

    private String description(RecourseShown recourse) {
        StringBuilder text = new StringBuilder(recourse.why()).append('\n');
        recourse.outerDate()
                .ifPresent(day -> text.append(words.say("outer", words.day(LocalDate.parse(day))))
                        .append('\n'));
        recourse.needs().forEach(need -> text.append(words.say("need", need)).append('\n'));
        text.append(words.say("provisions", String.join(", ", recourse.provisions())))
                .append('\n');
        text.append(words.say("case", sheet.summary().caseId())).append('\n');
        return text.append(sheet.summary().notice()).toString();
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a calendar of deadlines cannot be written", e);
        }
        return text.toString();
    }
}
