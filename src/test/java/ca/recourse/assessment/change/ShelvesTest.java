package ca.recourse.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.law.StatuteBook;
import ca.recourse.summary.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter decided on Thursday 2026-11-05 in Canada: 15 days, to Friday 2026-11-20. */
class ShelvesTest {

    private static final Path SHIPPED = Path.of("src/main/resources/law");
    private static final String LEAVE = "recourses/leave-judicial-review.yaml";

    @TempDir
    Path firm;

    @Test
    void moveTheDayOfALetterTheNewLimitGoverns() throws IOException {
        limitTo("10 days", "2026-11-01");

        assertThat(changes()).first().satisfies(change -> {
            assertThat(change.recourse()).isEqualTo("leave-judicial-review");
            assertThat(change.move()).isEqualTo(Change.Move.EARLIER);
            assertThat(change.before()).hasToString("Optional[2026-11-20]"); // Fri
            assertThat(change.after()).hasToString("Optional[2026-11-13]"); // Fri before Sun
            assertThat(change.provision()).isEqualTo("IRPA 72(2)(b)");
            assertThat(change.cause().en()).isEqualTo("15 days became 10 days, in force since 2026-11-01.");
        });
    }

    @Test
    void leaveALetterOfTheOldLawAlone() throws IOException {
        limitTo("10 days", "2026-11-06");

        assertThat(changes()).isEmpty();
    }

    @Test
    void nameTheDayThatIsCountedOtherwise() throws IOException {
        lay(
                "holidays/taken-as-closed.yaml",
                "days:",
                "days:\n  - {name: {en: office closed, fr: bureau fermé}, falls: {day: 2026-11-20}}");

        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.after()).hasToString("Optional[2026-11-19]"); // Thu
            assertThat(change.cause().en()).contains("2026-11-19");
        });
    }

    @Test
    void sayThatARecourseIsNoLongerBroughtUp() throws IOException {
        lay("decisions.yaml", "primary: [leave-judicial-review, restoration]", "primary: [restoration]");

        assertThat(changes()).allSatisfy(change -> {
            assertThat(change.move()).isEqualTo(Change.Move.GONE);
            assertThat(change.cause().fr()).startsWith("Le nouveau recueil n’envisage plus");
        });
        assertThat(changes()).extracting(Change::day).containsExactly(Change.Day.ACT_BY, Change.Day.OUTER_DATE);
    }

    private List<Change> changes() {
        return new Shelves(StatuteBook.shipped(), StatuteBook.shippedWith(firm), Cases.CLOCK)
                .of(Cases.refusal(), StaffFacts.NONE);
    }

    private void limitTo(String period, String from) throws IOException {
        String pack = Files.readString(SHIPPED.resolve(LEAVE));
        String limit =
                pack.substring(pack.indexOf("  - limb: inside-canada"), pack.indexOf("  - limb: outside-canada"));
        String older = limit.replace("{from: 2015-07-01}", "{from: 2015-07-01, to: " + before(from) + "}");
        String newer = limit.replace("15 days", period).replace("2015-07-01", from);
        lay(LEAVE, limit, older + newer);
    }

    private static String before(String day) {
        return LocalDate.parse(day).minusDays(1).toString();
    }

    private void lay(String file, String ours, String theirs) throws IOException {
        String text = Files.readString(SHIPPED.resolve(file));
        assertThat(text).contains(ours);
        Files.createDirectories(firm.resolve(file).getParent());
        Files.writeString(firm.resolve(file), text.replace(ours, theirs));
    }
}
