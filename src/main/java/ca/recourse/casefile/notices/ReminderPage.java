package ca.recourse.casefile.notices;

import ca.recourse.casefile.notices.Reminders.Line;
import ca.recourse.summary.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A reminder as it is sent. It names files and never clients: mail is read on many screens.
 *
 * @param subject its subject
 * @param text its body
 */
public record ReminderPage(String subject, String text) {

    /**
     * What a reminder is set in.
     *
     * @param language {@code en} or {@code fr}
     * @param titles what a recourse is called
     * @param desk the address of the desk, where one is set
     */
    public record Setting(String language, Function<String, String> titles, Optional<String> desk) {}

    /** Set the lines of a reminder on a day. */
    public static ReminderPage of(List<Line> lines, LocalDate today, Setting setting) {
        Words words = Words.of("ca.recourse.casefile.notices.words", setting.language());
        Words things = Words.in(setting.language());
        String body =
                lines.stream().map(line -> said(line, today, things, setting)).collect(Collectors.joining("\n\n"));
        String first = things.day(lines.get(0).actBy());
        return new ReminderPage(
                lines.size() == 1 ? words.say("subject.one", first) : words.say("subject", lines.size(), first),
                "%s%n%n%s%n%n%s%n".formatted(words.say("intro"), body, words.say("notice")));
    }

    private static String said(Line line, LocalDate today, Words things, Setting setting) {
        String left = things.daysLeft(ChronoUnit.DAYS.between(today, line.actBy()));
        String state = line.provisional() ? ", " + things.say("provisional") : "";
        String file =
                line.number().map(number -> number + " (" + line.caseId() + ")").orElse(line.caseId());
        String link = setting.desk()
                .map(desk -> "\n" + desk.replaceFirst("(?<!/)/+$", "") + "/letters/" + line.caseId())
                .orElse("");
        return "%s: %s%s%n%s%n%s%s"
                .formatted(
                        things.day(line.actBy()), left, state, setting.titles().apply(line.recourse()), file, link);
    }
}
