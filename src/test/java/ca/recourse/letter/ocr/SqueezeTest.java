package ca.recourse.letter.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.recourse.letter.PagePicture;
import java.awt.Rectangle;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqueezeTest {

    private static final byte INK = 20;
    private static final byte PAPER = (byte) 240;

    @Test
    void leavesEvenPaperEven() {
        assertThat(narrow(sheet(101, 3))).containsOnly(PAPER);
    }

    @Test
    void takesAWordBackToWhereItStandsOnTheWidePicture() {
        Grey sheet = sheet(400, 1);
        sheet.paint(new Rectangle(300, 0, 40, 1), INK);
        byte[] narrow = narrow(sheet);
        int first = first(narrow);
        SeenWord word = new SeenWord("I", 1, new Rectangle(first, 0, count(narrow), 1), 0);
        Rectangle back = new Squeeze(400, 0.9).back(word).place().getBounds();
        assertThat(back.x).isCloseTo(300, within(1));
        assertThat(back.width).isCloseTo(40, within(2));
    }

    @Test
    void keepsAStrokeOfOneDotVisible() {
        for (int x = 0; x < 100; x++) {
            Grey sheet = sheet(100, 1);
            sheet.paint(new Rectangle(x, 0, 1, 1), INK);
            byte[] narrow = narrow(sheet);
            assertThat(darkest(narrow)).as("stroke at %d", x).isLessThan(140);
        }
    }

    @Test
    void takesAPictureOfOneDot() {
        assertThat(narrow(sheet(1, 1))).containsExactly(PAPER);
    }

    @Test
    void leavesSmallPrintAlone() {
        assertThat(widthOf(TypedPage.of(TypedLetters.ENGLISH, 7))).isEqualTo(1700);
        assertThat(widthOf(TypedPage.of(TypedLetters.ENGLISH, 11))).isEqualTo(1530);
    }

    private static int widthOf(TypedPage typed) {
        PagePicture picture = new PagePicture(1, typed.scan(200), TypedPage.WIDTH, TypedPage.HEIGHT, List.of());
        return Squeeze.of(Preparation.prepare(picture)).width();
    }

    private static Grey sheet(int width, int height) {
        Grey sheet = Grey.blank(width, height);
        sheet.paint(new Rectangle(width, height), PAPER);
        return sheet;
    }

    private static byte[] narrow(Grey sheet) {
        Squeeze squeeze = new Squeeze(sheet.width(), 0.9);
        byte[] dots = new byte[squeeze.width() * sheet.height()];
        squeeze.write(sheet, ByteBuffer.wrap(dots));
        return dots;
    }

    private static int first(byte[] dots) {
        int x = 0;
        while ((dots[x] & 0xFF) > 140) {
            x++;
        }
        return x;
    }

    private static int count(byte[] dots) {
        int dark = 0;
        for (byte dot : dots) {
            dark += (dot & 0xFF) > 140 ? 0 : 1;
        }
        return dark;
    }

    private static int darkest(byte[] dots) {
        int darkest = 255;
        for (byte dot : dots) {
            darkest = Math.min(darkest, dot & 0xFF);
        }
        return darkest;
    }
}
