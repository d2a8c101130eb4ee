package ca.recourse.letter.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.letter.PagePicture;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TickBoxesTest {

    private static final BufferedImage FIVE_BOXES =
            TypedPage.of(TypedLetters.ENGLISH).scan(200);
    private static final String CROSSED_EMPTY_TICKED_EMPTY_FILLED = "☒☐☒☐☒";

    @Test
    void areFoundOnACleanScanAndNoLetterIsTakenForOne() {
        assertThat(marks(FIVE_BOXES)).isEqualTo(CROSSED_EMPTY_TICKED_EMPTY_FILLED);
    }

    @Test
    void areFoundOnACoarseFax() {
        assertThat(marks(Wear.faxed(FIVE_BOXES, 1734, 1078))).isEqualTo(CROSSED_EMPTY_TICKED_EMPTY_FILLED);
    }

    @Test
    void areFoundOnACrookedPhotograph() {
        assertThat(marks(Wear.photographed(Wear.crooked(FIVE_BOXES, 2), 5)))
                .isEqualTo(CROSSED_EMPTY_TICKED_EMPTY_FILLED);
    }

    @Test
    void areFoundOnSpeckledPaper() {
        assertThat(marks(Wear.speckled(FIVE_BOXES, 5))).isEqualTo(CROSSED_EMPTY_TICKED_EMPTY_FILLED);
    }

    @Test
    void areNotSquareBullets() {
        BufferedImage bullets =
                TypedPage.of("[#] Travel history\n[#] Family ties in Canada").scan(200);
        assertThat(marks(bullets)).isEmpty();
    }

    private static String marks(BufferedImage image) {
        PreparedPage page =
                Preparation.prepare(new PagePicture(1, image, TypedPage.WIDTH, TypedPage.HEIGHT, List.of()));
        return TickBoxes.on(new Ink(page.picture(), page.inkBelow())).stream()
                .map(box -> String.valueOf(box.mark()))
                .collect(Collectors.joining());
    }
}
