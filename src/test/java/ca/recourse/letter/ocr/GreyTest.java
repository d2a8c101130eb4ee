package ca.recourse.letter.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import org.junit.jupiter.api.Test;

class GreyTest {

    @Test
    void takesAFaxAsBlackAndWhite() {
        BufferedImage fax = new BufferedImage(11, 2, BufferedImage.TYPE_BYTE_BINARY);
        fax.setRGB(3, 1, Color.WHITE.getRGB());
        Grey grey = Grey.of(fax);
        assertThat(grey.dots()[11 + 3]).isEqualTo((byte) 255);
        assertThat(grey.dots()[11 + 4]).isEqualTo((byte) 0);
    }

    @Test
    void takesTheColoursOfAPaletteAsTheEyeDoesAndTheTransparentForPaper() {
        byte[] red = {(byte) 255, 0, 0};
        byte[] green = {0, (byte) 255, 0};
        byte[] blue = {0, 0, 0};
        IndexColorModel palette = new IndexColorModel(2, 3, red, green, blue, 2);
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_BINARY, palette);
        image.getRaster().setSample(0, 0, 0, 0);
        image.getRaster().setSample(1, 0, 0, 1);
        image.getRaster().setSample(2, 0, 0, 2);
        assertThat(Grey.of(image).dots()).containsExactly((byte) 76, (byte) 149, (byte) 255);
    }

    @Test
    void comesBackFromLeptonicaAsItWentWhateverItsWidth() {
        for (int width = 1; width <= 9; width++) {
            Grey grey = Grey.blank(width, 2);
            for (int i = 0; i < grey.dots().length; i++) {
                grey.paint(new Rectangle(i % width, i / width, 1, 1), (byte) (200 + i));
            }
            try (Pix pix = Pix.of(grey)) {
                assertThat(pix.grey().dots()).as("width %d", width).isEqualTo(grey.dots());
            }
        }
    }
}
