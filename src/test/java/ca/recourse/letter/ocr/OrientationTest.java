package ca.recourse.letter.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.letter.PagePicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

    private static final BufferedImage PAGE = TypedPage.of(TypedLetters.FRENCH).scan(150);

    private static final String FORM = """
            MEDICAL REPORT - REQUEST
            UCI 11-2233-4455
            IME 12345678
            NAME: ADJOUA OUMAROU
            DATE OF BIRTH: 1984-03-11
            HEAD TAX: NONE
            THE TESTS BELOW ARE DUE IN 30 DAYS
            X-RAY 502, URINE 102, SEROLOGY 103, HIV 104
            SEE PANEL PHYSICIAN 00412 IN LAGOS
            MAKE NO PAYMENT HERE.
            Show this page at the desk of the clinic and have it stamped there.
            """;

    private static final String SHORT = """
            IRCC
            Nov. 2, 2026
            Application number: V322724315
            UCI: 11-2067-5269

            Dear Priya Hernandez,

            You applied for a visitor visa on Aug. 28, 2026. I'm not satisfied that
            you'll leave Canada at the end of your stay. I have refused it.

            Officer 66361
            """;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void turnsAPageBackUpright(int turnedOnTheGlass) {
        int back = Orientation.quarterTurns(picture(Wear.turned(PAGE, turnedOnTheGlass)));
        assertThat((turnedOnTheGlass + back) % 4).isZero();
    }

    // Mostly capitals and numbers, of which none reaches up or hangs down: the letters alone said too little.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void turnsAFormOfFewLetters(int turnedOnTheGlass) {
        BufferedImage form = TypedPage.of(FORM).scan(150);
        int back = Orientation.quarterTurns(picture(Wear.turned(form, turnedOnTheGlass)));
        assertThat((turnedOnTheGlass + back) % 4).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "0, -2", "1, 3", "2, -3", "3, 2"})
    void turnsAPageThatLiesAskew(int turnedOnTheGlass, double degrees) {
        BufferedImage askew = Wear.crooked(Wear.turned(PAGE, turnedOnTheGlass), degrees);
        int back = Orientation.quarterTurns(picture(askew));
        assertThat((turnedOnTheGlass + back) % 4).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, -3", "3, 2"})
    void turnsAFormOfFewLettersThatLiesAskew(int turnedOnTheGlass, double degrees) {
        BufferedImage askew = Wear.crooked(Wear.turned(TypedPage.of(FORM).scan(150), turnedOnTheGlass), degrees);
        int back = Orientation.quarterTurns(picture(askew));
        assertThat((turnedOnTheGlass + back) % 4).isZero();
    }

    // The edges of the sheet stand out more than its few lines.
    @ParameterizedTest
    @CsvSource({"0, 0.8", "0, -1.5", "1, 1.2", "3, 0.8"})
    void turnsAShortLetterPhotographedOnADarkTable(int turnedInTheHand, double degrees) {
        BufferedImage photo =
                Wear.crooked(onATable(Wear.turned(TypedPage.of(SHORT).scan(180), turnedInTheHand)), degrees);
        int back = Orientation.quarterTurns(picture(photo));
        assertThat((turnedInTheHand + back) % 4).isZero();
    }

    private static BufferedImage onATable(BufferedImage sheet) {
        int edge = sheet.getWidth() / 12;
        BufferedImage table = new BufferedImage(
                sheet.getWidth() + 2 * edge, sheet.getHeight() + 2 * edge, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = table.createGraphics();
        brush.setColor(new Color(70, 70, 70));
        brush.fillRect(0, 0, table.getWidth(), table.getHeight());
        brush.drawImage(sheet, edge, edge, null);
        brush.dispose();
        return table;
    }

    // In such lines all hangs down and nothing reaches up, as on a page that lies head down.
    @Test
    void leavesItToTheWholePageWhereAPartOfItIsOfTheOtherMind() {
        String hanging = "any puppy may enjoy my yummy orange gravy, in agony or very groggy\n".repeat(9);
        BufferedImage page = TypedPage.of(hanging + TypedLetters.FRENCH).scan(150);

        assertThat(Orientation.quarterTurns(picture(page))).isZero();
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
