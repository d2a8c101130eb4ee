package ca.recourse.law.print;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.law.KeptText;
import ca.recourse.law.StatuteBook;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./recourse law} prints of each kind of thing on the shelf, as a lawyer has read it. */
class KeptPagesTest {

    private static final StatuteBook BOOK = StatuteBook.shipped();
    private static final Year YEAR = Year.of(2026);

    @ParameterizedTest
    @CsvSource({
        "en, restoration",
        "en, leave-judicial-review",
        "fr, rad-appeal",
        "en, wp-inside",
        "en, fc-rules-perfect-30",
        "en, will-leave-canada",
        "en, court-rules",
        "fr, board",
        "en, IRPA 72",
        "en, irpa 36(1)",
        "en, IRPR 182",
        "en, IRPA 7",
    })
    void aPageSaysWhatIsKept(String language, String what) {
        String page = new ShelfIndex(BOOK, language).page(what, YEAR).orElseThrow();

        KeptText.isSaidBy("pages/%s.%s.txt".formatted(what.replaceAll("[^\\w]+", "-"), language), page);
    }

    @Test
    void theWholeShelfIsListed() {
        KeptText.isSaidBy("pages/shelf.en.txt", new LawPrinter(BOOK, "en").shelf());
    }

    @ParameterizedTest
    @CsvSource({"leave-judical-review, leave-judicial-review", "RESTORATON, restoration", "irp, IRPA"})
    void aMisspeltNameIsAnsweredWithTheNearest(String misspelt, String meant) {
        assertThat(new ShelfIndex(BOOK, "en").nearest(misspelt))
                .hasSizeLessThanOrEqualTo(5)
                .first()
                .isEqualTo(meant);
    }

    @Test
    void whatIsLikeNothingIsAnsweredWithNothing() {
        ShelfIndex index = new ShelfIndex(BOOK, "en");

        assertThat(index.nearest("zzqqxx")).isEmpty();
        assertThat(index.nearest("")).isEmpty();
        assertThat(index.page("zzqqxx", YEAR)).isEmpty();
        assertThat(index.page("XYZ 72", YEAR)).isEmpty();
    }
}
