package ca.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.Facts;
import ca.recourse.letter.PagePictures;
import ca.recourse.summary.Cases;
import ca.recourse.summary.WordsTest;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiledPageTest {

    private static final PagePictures NONE = (arrival, page, dotsPerInch) -> Optional.empty();
    private static final PagePictures BLANK = (arrival, page, dotsPerInch) -> Optional.of(
            new BufferedImage(612 * dotsPerInch / 72, 792 * dotsPerInch / 72, BufferedImage.TYPE_BYTE_GRAY));

    @Test
    void putsTheDayToActByFirst() {
        String page = html(Cases.refusal(), "en", NONE);

        assertThat(page).contains("Fri 20 Nov 2026").contains("10 days left");
        assertThat(page.indexOf("Fri 20 Nov 2026")).isLessThan(page.indexOf("<section"));
    }

    @Test
    void showsWordsOfALetterAndNeverObeysThem() {
        String attack = "<script>alert(1)</script>\"><img src=x onerror=alert(2)> </style> javascript:alert(3)\n";

        String page = html(Cases.refusal(attack), "en", NONE);

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script").doesNotContain("<img src=x");
    }

    @Test
    void needsNothingFromElsewhereAndLetsNothingIn() {
        assertThat(html(Cases.refusal(), "en", BLANK))
                .contains("default-src 'none'", "style-src 'sha256-")
                .contains("src=\"data:image/png;base64,")
                .doesNotContain("http://", "https://", " style=", "unsafe-inline");
    }

    @Test
    void doesWithoutPictures() {
        assertThat(html(Cases.refusal(), "en", NONE)).doesNotContain("<img").contains("<q");
    }

    @Test
    void drawsTheCountOnACalendar() {
        assertThat(html(Cases.refusal(), "en", NONE))
                .contains("November 2026")
                .contains("<td class=\"act-by\"")
                .contains("<td class=\"trigger\"");
    }

    @Test
    void saysWhyAPersonMustLook() {
        assertThat(html(Cases.unreadable(), "en", NONE))
                .contains("A person must look at this letter", "It is cut short.");
    }

    @Test
    void speaksFrench() {
        assertThat(html(Cases.refusal(), "fr", NONE))
                .contains("<html lang=\"fr\">", "Agir au plus tard le", "ven. 20 nov. 2026", "But de la visite");
    }

    @Test
    void hasEveryWordInBothLanguages() {
        for (String file : Set.of("casefile/view/page", "casefile/calendar", "desk/words")) {
            assertThat(WordsTest.names("/ca/recourse/" + file + "_fr.properties"))
                    .as(file)
                    .isEqualTo(WordsTest.names("/ca/recourse/" + file + ".properties"));
        }
    }

    private static String html(Facts facts, String language, PagePictures pictures) {
        return new FiledPage(pictures).html(Cases.sheet(Cases.assessed(facts), language));
    }
}
