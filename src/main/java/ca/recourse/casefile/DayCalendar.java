package ca.recourse.casefile;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VJournal;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The days of many cases as one calendar to subscribe to (RFC 5545). It names files, never clients. */
public final class DayCalendar {

    /**
     * A day to act by.
     *
     * @param id names the entry for as long as the deadline lives
     * @param day the day
     * @param title what it is the day of
     * @param description what else there is to say
     * @param page where the letter is looked at
     */
    public record Entry(String id, LocalDate day, String title, String description, URI page) {}

    private DayCalendar() {}

    /** The calendar, made at this moment; without entries only a note that says so. */
    public static String ics(List<Entry> entries, Instant made) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Recourse//Deadlines//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        // What programs call it, and how often they look (RFC 7986).
        calendar.add(new XProperty("X-WR-CALNAME", "Recourse"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(1)));
        entries.forEach(entry -> calendar.add(event(entry, made)));
        if (entries.isEmpty()) {
            calendar.add(note(made));
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the calendar of deadlines cannot be written", e);
        }
        return text.toString();
    }

    private static VEvent event(Entry entry, Instant made) {
        VEvent event = new VEvent(entry.day(), entry.title());
        event.replace(new DtStamp(made));
        event.add(new Uid(entry.id() + "@recourse"));
        event.add(new Description(entry.description()));
        event.add(new Url(entry.page()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static VJournal note(Instant made) {
        VJournal note = new VJournal(false);
        note.add(new DtStamp(made));
        note.add(new Uid("none@recourse"));
        note.add(new Summary("No deadline runs"));
        return note;
    }
}
