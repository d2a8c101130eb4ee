package ca.recourse.letter;

import ca.recourse.intake.Arrival;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Pictures of the pages as they lie on paper, so that a finding can be shown beside its words. */
public interface PagePictures {

    /**
     * The upright page as a picture.
     *
     * @param page the page of the original document, counted from one
     * @param dotsPerInch how fine; a box in points is multiplied by {@code dotsPerInch / 72}
     * @return empty where the format has no pages
     */
    Optional<BufferedImage> picture(Arrival arrival, int page, int dotsPerInch);
}
