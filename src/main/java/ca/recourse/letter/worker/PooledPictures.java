package ca.recourse.letter.worker;

import static java.util.Objects.requireNonNull;

import ca.recourse.intake.Arrival;
import ca.recourse.letter.PagePictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/**
 * Has pages shown by the readers of a pool: drawing a hostile page is as dangerous as reading it.
 *
 * @param pool of readers
 */
public record PooledPictures(WorkerPool pool) implements PagePictures {

    public PooledPictures {
        requireNonNull(pool, "pool");
    }

    @Override
    public Optional<BufferedImage> picture(Arrival arrival, int page, int dotsPerInch) {
        Frame answer = pool.ask(new Task.Show(page, dotsPerInch, arrival.original()));
        // A page that cannot be drawn is filed without its picture; its words were read before.
        return answer.kind() == Frame.Kind.PICTURE ? shown(answer) : Optional.empty();
    }

    private static Optional<BufferedImage> shown(Frame answer) {
        try {
            return PictureCodec.picture(answer.body());
        } catch (IOException e) {
            throw new ReadingFailedException("a reader's picture cannot be understood: " + e.getMessage());
        }
    }
}
