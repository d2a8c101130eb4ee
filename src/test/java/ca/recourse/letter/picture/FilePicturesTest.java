package ca.recourse.letter.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.recourse.intake.Original;
import ca.recourse.letter.PagePicture;
import ca.recourse.letter.Stretch;
import ca.recourse.letter.UnreadableException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePicturesTest {

    private static final int WIDTH = 850;
    private static final int HEIGHT = 1100;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "bmp", "gif", "tiff", "jpeg2000"})
    void readsAPage(String format) throws UnreadableException {
        PagePicture page = onlyPage(PictureFiles.file(markedAtTheTop(BufferedImage.TYPE_INT_RGB), format));
        assertThat(page.width()).isCloseTo(612, within(1.0));
        assertThat(page.height()).isCloseTo(792, within(1.0));
        assertThat(isDark(page.image(), 425, 50)).isTrue();
        assertThat(isDark(page.image(), 425, 800)).isFalse();
        assertThat(page.cautions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITT T.4", "CCITT T.6", "LZW", "PackBits"})
    void readsEveryPageOfAFax(String compression) throws UnreadableException {
        BufferedImage page = markedAtTheTop(BufferedImage.TYPE_BYTE_BINARY);
        List<PagePicture> pages = pages(PictureFiles.tiff(compression, List.of(page, page, page)), 10);
        assertThat(pages).extracting(PagePicture::number).containsExactly(1, 2, 3);
        assertThat(isDark(pages.get(2).image(), 425, 50)).isTrue();
    }

    @Test
    void stopsAfterTheMostPagesButCountsAll() throws UnreadableException {
        BufferedImage page = markedAtTheTop(BufferedImage.TYPE_BYTE_BINARY);
        List<PagePicture> read = new ArrayList<>();
        int count = new FilePictures()
                .eachPage(
                        PictureFiles.tiff("CCITT T.6", List.of(page, page, page)),
                        "image/tiff",
                        new Stretch(1, 2, 2),
                        read::add);
        assertThat(count).isEqualTo(3);
        assertThat(read).hasSize(2);
    }

    @Test
    void keepsWhatDecodesOfAPhotographCutInHalfAndSaysSo() throws UnreadableException {
        byte[] whole = PictureFiles.file(markedAtTheTop(BufferedImage.TYPE_INT_RGB), "jpg")
                .bytes();
        PagePicture page = onlyPage(Original.of(Arrays.copyOf(whole, whole.length / 2)));
        assertThat(isDark(page.image(), 425, 50)).isTrue();
        assertThat(page.cautions()).singleElement().asString().contains("page 1", "cut short");
    }

    @Test
    void refusesAPictureThatClaimsToBeEnormousBeforeDecodingIt() {
        // A PNG header of 100,000 by 100,000 dots with nothing behind it.
        Original bomb = Original.of(
                HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000186a0000186a0080600000009f0c1d6"));
        assertThatThrownBy(() -> onlyPage(bomb))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("too-large");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatThrownBy(() -> onlyPage(Original.of("Dear client".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("unsupported");
    }

    @Test
    void takesASingleDotForWhatItIs() throws UnreadableException {
        PagePicture page = onlyPage(PictureFiles.file(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png"));
        assertThat(page.image().getWidth()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmyk.jpg", "page.webp", "sixteen.png"})
    void readsWhatJavaAloneCannot(String name) throws IOException, UnreadableException {
        try (InputStream file = FilePicturesTest.class.getResourceAsStream("/letter/picture/" + name)) {
            PagePicture page = onlyPage(Original.of(file.readAllBytes()));
            assertThat(isDark(page.image(), 212, 25)).isTrue();
            assertThat(isDark(page.image(), 212, 300)).isFalse();
        }
    }

    @Test
    void readsJpeg2000() throws UnreadableException {
        PagePicture page = onlyPage(PictureFiles.file(markedAtTheTop(BufferedImage.TYPE_BYTE_GRAY), "jpeg2000"));
        assertThat(isDark(page.image(), 425, 50)).isTrue();
        assertThat(isDark(page.image(), 425, 600)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, 425, 1050", "6, 1050, 425", "8, 50, 425"})
    void turnsAPhotographAsItsCameraSays(int orientation, int x, int y) throws UnreadableException {
        Original jpeg = PictureFiles.file(markedAtTheTop(BufferedImage.TYPE_INT_RGB), "jpg");
        PagePicture page = onlyPage(PictureFiles.takenTurned(jpeg, orientation));
        assertThat(isDark(page.image(), x, y)).isTrue();
        assertThat(page.width() > page.height()).isEqualTo(orientation > 4);
    }

    private static PagePicture onlyPage(Original original) throws UnreadableException {
        return pages(original, 1).get(0);
    }

    private static List<PagePicture> pages(Original original, int most) throws UnreadableException {
        List<PagePicture> pages = new ArrayList<>();
        new FilePictures().eachPage(original, "image/*", new Stretch(1, most, most), pages::add);
        return pages;
    }

    static BufferedImage markedAtTheTop(int type) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.fillRect(400, 25, 50, 50);
        pen.dispose();
        return page;
    }

    static boolean isDark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 100;
    }
}
