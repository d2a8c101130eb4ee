package ca.recourse.letter.ocr;

import java.nio.ByteBuffer;
import java.time.Duration;

/** An engine and the memory that pictures are handed to it in: taken once, as direct memory is given back late. */
final class Desk implements AutoCloseable {

    /** A little more than the dots, as sizes are rounded. */
    private static final int MOST_BYTES = Preparation.MOST_DOTS + 100_000;

    private final Engine engine;
    private final ByteBuffer dots = ByteBuffer.allocateDirect(MOST_BYTES);

    Desk(LanguageData data) {
        this.engine = new Engine(data);
    }

    Engine.Sight read(PreparedPage page, Duration limit) {
        Grey picture = page.picture();
        Squeeze squeeze = Squeeze.of(page);
        dots.clear();
        squeeze.write(picture, dots);
        dots.flip();
        Engine.Sight sight = engine.read(dots, squeeze.width(), picture.height(), limit);
        return new Engine.Sight(sight.words().stream().map(squeeze::back).toList(), sight.whole());
    }

    @Override
    public void close() {
        engine.close();
    }
}
