package ca.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.assessment.Assessment;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.Cases;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {

    private static final CaseSheet SHEET = Cases.sheet(Cases.assessed(Cases.refusal()), "en");

    @Test
    void holdsOneAllDayEventForEachDayToActBy() throws Exception {
        assertThat(events(SHEET)).singleElement().satisfies(event -> {
            assertThat(event.<LocalDate>getDateTimeStart().getDate()).isEqualTo(Cases.ACT_BY);
            assertThat(event.getAlarms()).hasSize(3);
        });
    }

    @Test
    void keepsTheSameNameForTheSameCaseAndRecourse() throws Exception {
        assertThat(value(event(SHEET), Property.UID))
                .isEqualTo(SHEET.summary().caseId() + ".leave-judicial-review@recourse");
    }

    @Test
    void namesTheFileAndNeverTheClient() throws Exception {
        assertThat(value(event(SHEET), Property.SUMMARY))
                .isEqualTo("ACT BY: Leave and judicial review, file W123456789");
        assertThat(DeadlineCalendar.ics(SHEET)).doesNotContain("Amina");
    }

    @Test
    void saysThatADayIsProvisional() throws Exception {
        Assessment sure = Cases.assessed(Cases.refusal());
        CaseSheet sheet = Cases.sheet(Cases.assessed(sure.facts(), sure.options(), true), "fr");

        assertThat(value(event(sheet), Property.SUMMARY)).endsWith("(provisoire)");
    }

    @Test
    void keepsToTheLineLengthAndLineEndsOfTheStandard() {
        assertThat(DeadlineCalendar.ics(SHEET).split("\r\n"))
                .allSatisfy(line -> assertThat(line).doesNotContain("\n").hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void saysSoWhereNoDayRuns() throws Exception {
        CaseSheet sheet = Cases.sheet(Cases.assessed(Cases.refusal(), List.of(), false), "en");

        assertThat(events(sheet)).isEmpty();
        assertThat(DeadlineCalendar.ics(sheet)).contains("BEGIN:VJOURNAL", "No day to act by");
        new CalendarBuilder()
                .build(new StringReader(DeadlineCalendar.ics(sheet)))
                .validate();
    }

    private static VEvent event(CaseSheet sheet) throws IOException, ParserException {
        return events(sheet).get(0);
    }

    private static List<VEvent> events(CaseSheet sheet) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(DeadlineCalendar.ics(sheet)))
                .getComponents(VEvent.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
