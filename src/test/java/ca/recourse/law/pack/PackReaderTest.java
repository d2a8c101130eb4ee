package ca.recourse.law.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that does not hold together is refused, and whoever wrote it is told where to look. */
class PackReaderTest {

    private static final Path SHIPPED = Path.of("src/main/resources/law");
    private static final String RESTORATION = "recourses/restoration.yaml";

    private Path overlay;

    @BeforeEach
    void openADirectory(@TempDir Path directory) {
        overlay = directory;
    }

    @Test
    void namesFileLineAndKeysForAKeyItDoesNotKnow() throws IOException {
        lay(RESTORATION, shipped(RESTORATION).replace("must-ask:", "must-asks:"));

        assertThatThrownBy(this::read)
                .isInstanceOf(PackException.class)
                .hasMessageContaining(RESTORATION + ", line " + lineOf("must-ask:"))
                .hasMessageContaining("unknown key \"must-asks\"")
                .hasMessageContaining("must-ask,");
    }

    @Test
    void asksForWhatIsMissing() throws IOException {
        lay(RESTORATION, shipped(RESTORATION).replace("certainty: statute\n", ""));

        assertThatThrownBy(this::read)
                .hasMessageContaining(RESTORATION)
                .hasMessageContaining("\"certainty\" is missing");
    }

    @Test
    void asksForAMissingNumber() throws IOException {
        lay(RESTORATION, shipped(RESTORATION).replace("  - period: 90 days\n    trigger", "  - trigger"));

        assertThatThrownBy(this::read).hasMessageContaining(RESTORATION).hasMessageContaining("\"period\" is missing");
    }

    @Test
    void saysHowToWriteAPeriod() throws IOException {
        lay(RESTORATION, shipped(RESTORATION).replace("period: 90 days", "period: ninety"));

        assertThatThrownBy(this::read).hasMessageContaining("\"ninety\" is not a period; write \"15 days\"");
    }

    @Test
    void refusesAKeyWrittenTwice() throws IOException {
        lay(RESTORATION, shipped(RESTORATION) + "certainty: secondary\n");

        assertThatThrownBy(this::read).hasMessageContaining(RESTORATION).hasMessageContaining("certainty");
    }

    @Test
    void refusesACitationOfATextItDoesNotKnow() throws IOException {
        lay(RESTORATION, shipped(RESTORATION).replace("citations: [IRPR 182(1), ", "citations: [IRP 182(1), "));

        assertThatThrownBy(this::read)
                .hasMessageContaining("no instrument is called \"IRP\"")
                .hasMessageContaining("IRPR");
    }

    @Test
    void refusesALimitOnACalendarItDoesNotKnow() throws IOException {
        lay(RESTORATION, shipped(RESTORATION).replace("calendar: regulation", "calendar: regulations"));

        assertThatThrownBy(this::read)
                .hasMessageContaining(RESTORATION + ", line " + lineOf("calendar: regulation"))
                .hasMessageContaining("no calendar is called \"regulations\"");
    }

    @Test
    void refusesAFollowUpItDoesNotKnow() throws IOException {
        lay(RESTORATION, shipped(RESTORATION).replace("[stop-work-study]", "[stop-work]"));

        assertThatThrownBy(this::read).hasMessageContaining("no clock is called \"stop-work\"");
    }

    @Test
    void refusesTwoVersionsInForceTheSameDay() throws IOException {
        String limits = shipped(RESTORATION);
        String limit = limits.substring(limits.indexOf("  - period: 90 days"), limits.indexOf("timing:"));
        lay(RESTORATION, limits.replace("timing:", limit.replace("2014-06-01", "2020-01-01") + "timing:"));

        assertThatThrownBy(this::read).hasMessageContaining(RESTORATION).hasMessageContaining("govern the same day");
    }

    @Test
    void refusesADecisionThatNamesARecourseItDoesNotKnow() throws IOException {
        lay("decisions.yaml", shipped("decisions.yaml").replace("primary: [fairness-reply]", "primary: [reply]"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("decisions.yaml")
                .hasMessageContaining("unknown recourse \"reply\"");
    }

    @Test
    void laysAFirmsPackOverOurs() throws IOException {
        lay(RESTORATION, shipped(RESTORATION).replace("period: 90 days", "period: 80 days"));

        Recourse restoration = read().recourse("restoration");

        assertThat(restoration.timeLimits()).extracting(limit -> limit.period()).containsExactly(Period.ofDays(80));
        assertThat(read().version()).isNotEqualTo(StatuteBook.shipped().version());
    }

    @Test
    void closesTheDaysAFirmAddsToTheBoardsClosures() throws IOException {
        lay(
                "holidays/board-closures.yaml",
                shipped("holidays/board-closures.yaml")
                        .replace(
                                "notes:",
                                "  - {name: {en: closure, fr: fermeture}, falls: {day: 2026-12-02}}\nnotes:"));

        assertThat(read().calendar("board").lastBusinessDay(LocalDate.of(2026, 12, 2)))
                .isEqualTo("2026-12-01");
    }

    @Test
    void closesTheDaysOfTheProvinceAFirmFilesIn() throws IOException {
        lay(
                "holidays/taken-as-closed.yaml",
                shipped("holidays/taken-as-closed.yaml").replace("days:", "province: \"on\"\ndays:"));

        assertThat(read().calendar("statute").lastBusinessDay(LocalDate.of(2026, 8, 3))) // civic holiday, Mon
                .isEqualTo("2026-07-31"); // Fri
    }

    @Test
    void takesAFirmsSentencesAndItsGroundsIntoTheVersion() throws IOException {
        lay("assessment/sentences.yaml", shipped("assessment/sentences.yaml").replace("file, pay and serve", "file"));
        lay("grounds.yaml", shipped("grounds.yaml").replace("compared: 2026-11-22", "compared: 2026-11-24"));

        assertThat(read().sentences().get("leave-inside").en()).contains("file by {actBy}");
        assertThat(read().grounds().compared()).isEqualTo("2026-11-24");
        assertThat(read().version()).isNotEqualTo(StatuteBook.shipped().version());
    }

    @Test
    void refusesSentencesThatLeaveOneOut() throws IOException {
        lay("assessment/questions.yaml", shipped("assessment/questions.yaml").replace("status-lost:", "status-gone:"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("assessment/questions.yaml")
                .hasMessageContaining("status-lost");
    }

    @Test
    void refusesAFileTheShelfDoesNotKnow() throws IOException {
        Files.writeString(overlay.resolve("ground.yaml"), "compared: 2026-11-24");

        assertThatThrownBy(this::read).hasMessageContaining("ground.yaml").hasMessageContaining("grounds.yaml");
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        overlay = overlay.resolve("nowhere");

        assertThatThrownBy(this::read).isInstanceOf(PackException.class).hasMessageContaining("nowhere");
    }

    @Test
    void namesTheGroundThatFavoursNothingKnown() throws IOException {
        lay("grounds.yaml", shipped("grounds.yaml").replace("\n  gap:", "\n  gaps:"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("grounds.yaml, line")
                .hasMessageContaining("\"gap\"");
    }

    @Test
    void refusesAClockOnACalendarItDoesNotKnow() throws IOException {
        lay("clocks.yaml", shipped("clocks.yaml").replaceFirst("calendar: plain", "calendar: plane"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("clocks.yaml, line")
                .hasMessageContaining("no calendar is called \"plane\"");
    }

    @Test
    void refusesAClockByAPostItDoesNotKnow() throws IOException {
        lay("clocks.yaml", shipped("clocks.yaml").replace("by-post: rad-post", "by-post: pigeon-post"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("clocks.yaml, line")
                .hasMessageContaining("no rule of receipt is called \"pigeon-post\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clocks.yaml", "decisions.yaml"})
    void refusesWhatStandsOnTheShelfTwice(String file) throws IOException {
        String pack = shipped(file);
        Matcher entry = Pattern.compile("(?ms)^( *)- id: ([\\w-]+)$.*?(?=^\\1- id: |\\z)")
                .matcher(pack);
        assertThat(entry.find()).isTrue();
        lay(file, pack.substring(0, entry.end()) + entry.group() + pack.substring(entry.end()));

        assertThatThrownBy(this::read)
                .hasMessageContaining(file)
                .hasMessageContaining("\"" + entry.group(2) + "\" stands here twice");
    }

    private StatuteBook read() {
        return StatuteBook.shippedWith(overlay);
    }

    private void lay(String file, String text) throws IOException {
        Path target = overlay.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
        assertThat(text).as("the change was made to " + file).isNotEqualTo(shipped(file));
    }

    private static long lineOf(String words) throws IOException {
        return shipped(RESTORATION)
                        .lines()
                        .takeWhile(line -> !line.contains(words))
                        .count()
                + 1;
    }

    private static String shipped(String file) throws IOException {
        return Files.readString(SHIPPED.resolve(file));
    }
}
