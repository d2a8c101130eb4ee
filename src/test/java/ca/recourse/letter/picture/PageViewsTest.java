package ca.recourse.letter.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Original;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageViewsTest {

    private static final PageViews VIEWS = new PageViews();

    @Test
    void showsAnImageAtTheResolutionAskedFor() {
        Original png = PictureFiles.file(FilePicturesTest.markedAtTheTop(BufferedImage.TYPE_INT_RGB), "png");
        BufferedImage seen = VIEWS.picture(arrival(png), 1, 72).orElseThrow();
        assertThat(seen.getWidth()).isEqualTo(612);
        assertThat(seen.getHeight()).isEqualTo(792);
    }

    @Test
    void hasNothingToShowOfAPageThatIsNotThere() {
        Original png = PictureFiles.file(FilePicturesTest.markedAtTheTop(BufferedImage.TYPE_INT_RGB), "png");
        assertThat(VIEWS.picture(arrival(png), 2, 72)).isEmpty();
    }

    @Test
    void hasNothingToShowOfAMail() {
        Original mail = Original.of("Subject: your application".getBytes(StandardCharsets.UTF_8));
        assertThat(VIEWS.picture(arrival(mail), 1, 72)).isEmpty();
    }

    @Test
    void hasNothingToShowOfABrokenPdf() {
        Original broken = Original.of("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8));
        assertThat(VIEWS.picture(arrival(broken), 1, 72)).isEmpty();
    }

    private static Arrival arrival(Original original) {
        return new Arrival("letter", original, Channel.FOLDER, Optional.empty(), Instant.EPOCH, Optional.empty());
    }
}
