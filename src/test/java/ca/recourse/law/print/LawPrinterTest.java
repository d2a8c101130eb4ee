package ca.recourse.law.print;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawPrinterTest {

    private static final StatuteBook BOOK = StatuteBook.shipped();

    private final LawPrinter english = new LawPrinter(BOOK, "en");

    @Test
    void printsARecourseWithItsClockAndItsOfficialText() {
        assertThat(english.recourse(BOOK.recourse("leave-judicial-review")))
                .startsWith("Application for leave and for judicial review\nleave-judicial-review\n")
                .contains("inside-canada, 15 days")
                .contains("https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html");
    }

    @Test
    void printsItInFrench() {
        assertThat(new LawPrinter(BOOK, "fr").recourse(BOOK.recourse("restoration")))
                .startsWith("Rétablissement du statut de résident temporaire")
                .contains("RIPR 182(1)");
    }

    @Test
    void findsWhatCitesAProvisionOrAPartOfIt() {
        assertThat(english.provision("IRPA 72"))
                .contains("current to 2026-03-31", "leave-judicial-review", "fc-overseas")
                .doesNotContain("restoration");
        assertThat(english.provision("IRPA 7")).contains("Nothing on the shelf cites it");
    }

    @Test
    void printsTheClosedDaysOfAYear() {
        assertThat(english.calendar(BOOK.calendar("statute"), Year.of(2026)))
                .contains("2026-04-06 Easter Monday", "2026-10-12 Thanksgiving Day", "2026-12-26 26 December");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void fitsATerminal(String language) {
        LawPrinter printer = new LawPrinter(BOOK, language);

        for (Recourse recourse : BOOK.recourses()) {
            assertThat(printer.recourse(recourse).lines())
                    .allMatch(line -> line.length() <= 100 || line.contains("://"), "fits into 100 columns");
        }
        assertThat(printer.shelf()).contains("leave-judicial-review", "fc-rules-perfect-30", "wp-inside");
    }
}
