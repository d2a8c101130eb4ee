package ca.recourse.letter.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.recourse.letter.Box;
import ca.recourse.letter.Page;
import ca.recourse.letter.PagePicture;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RecogniserTest {

    private static final TypedPage ENGLISH = TypedPage.of(TypedLetters.ENGLISH);
    private static final Recogniser RECOGNISER = new Recogniser();

    @AfterAll
    static void closeTheEngine() {
        RECOGNISER.close();
    }

    @Test
    void readsACleanScan() {
        assertThat(Reading.share(read(ENGLISH, UnaryOperator.identity()), ENGLISH))
                .isGreaterThan(0.97);
    }

    @Test
    void readsACrookedPhotograph() {
        Page page = read(ENGLISH, scan -> Wear.photographed(Wear.crooked(scan, 2), 7));
        assertThat(Reading.share(page, ENGLISH)).isGreaterThan(0.96);
    }

    @Test
    void readsAFaxThatIsFinerAcrossThanDown() {
        assertThat(Reading.share(read(ENGLISH, scan -> Wear.faxed(scan, 1734, 1078)), ENGLISH))
                .isGreaterThan(0.94);
    }

    @Test
    void putsTheWordsWhereTheyStandOnACrookedPage() {
        Page page = read(ENGLISH, scan -> Wear.crooked(scan, 1));
        Box read = box(page, "W312345678");
        Box typed = typed("W312345678");
        double sunk = Math.toRadians(1) * (typed.x() + typed.width() / 2 - TypedPage.WIDTH / 2);
        assertThat(read.y() + read.height() / 2).isCloseTo(typed.y() + typed.height() / 2 + sunk, within(3.0));
        assertThat(read.width()).isCloseTo(typed.width(), within(6.0));
    }

    @Test
    void keepsParagraphsApartAndColumnsTabbed() {
        assertThat(read(ENGLISH, UnaryOperator.identity()).text())
                .contains("Date: 14 September 2026\tApplication: W312345678\nUCI: 11-2233-4455\tOur file")
                .contains("\n\nDear Amara Okonkwo,\n\nThank you");
    }

    @Test
    void writesTickBoxesInFrontOfTheirLines() {
        assertThat(read(ENGLISH, UnaryOperator.identity()).text())
                .containsPattern("(?m)^\\u2612 I am not satisfied that you will leave")
                .containsPattern("(?m)^\\u2610 I am not satisfied that you will leave")
                .containsPattern("(?m)^\\u2612 You were not able")
                .containsPattern("(?m)^\\u2610 Your current employment");
    }

    @Test
    void saysThatFrenchDataAreMissingWhenAFrenchPageComes() {
        LanguageData english = new LanguageData(LanguageData.find().directory(), List.of("eng"));
        TypedPage french =
                TypedPage.of("Votre demande de permis de travail est refusée.\nVous pouvez présenter une demande.");
        try (Recogniser recogniser = new Recogniser(english, Duration.ofSeconds(60))) {
            assertThat(recogniser.recognise(picture(french.scan(200))).cautions())
                    .singleElement()
                    .asString()
                    .contains("tesseract-ocr-fra");
        }
    }

    @Test
    void findsNothingOnABlankSheet() {
        PagePicture blank = picture(Wear.twoTone(TypedPage.of("").scan(100), 128));
        assertThat(RECOGNISER.recognise(blank).page().words()).isEmpty();
    }

    private static Page read(TypedPage typed, UnaryOperator<BufferedImage> wear) {
        return RECOGNISER.recognise(picture(wear.apply(typed.scan(200)))).page();
    }

    private static PagePicture picture(BufferedImage image) {
        return new PagePicture(1, image, TypedPage.WIDTH, TypedPage.HEIGHT, List.of());
    }

    private static Box box(Page page, String word) {
        int start = page.text().indexOf(word);
        return page.passage(start, start + word.length()).box().orElseThrow();
    }

    private static Box typed(String word) {
        return ENGLISH.words().stream()
                .filter(typed -> typed.text().equals(word))
                .findFirst()
                .orElseThrow()
                .box();
    }
}
