package ca.recourse.letter.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.letter.PagePicture;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

    private static final BufferedImage PAGE = TypedPage.of(TypedLetters.FRENCH).scan(150);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void turnsAPageBackUpright(int turnedOnTheGlass) {
        int back = Orientation.quarterTurns(picture(Wear.turned(PAGE, turnedOnTheGlass)));
        assertThat((turnedOnTheGlass + back) % 4).isZero();
    }

    @Test
    void leavesASheetWithoutLettersAsItLies() {
        assertThat(Orientation.quarterTurns(picture(TypedPage.of("").scan(100))))
                .isZero();
    }

    private static PagePicture picture(BufferedImage image) {
        boolean sideways = image.getWidth() > image.getHeight();
        return new PagePicture(
                1,
                image,
                sideways ? TypedPage.HEIGHT : TypedPage.WIDTH,
                sideways ? TypedPage.WIDTH : TypedPage.HEIGHT,
                List.of());
    }
}
