package ca.recourse.letter.ocr;

import java.nio.ByteBuffer;
import java.time.Duration;

/** An engine and the memory that pictures are handed to it in: taken once, as direct memory is given back late. */
final class Desk implements AutoCloseable {

    /** The largest paper that is read whole: 17 by 22 inches, twice letter size. */
    private static final int MOST_DOTS = 17 * 22 * Preparation.DOTS_PER_INCH * Preparation.DOTS_PER_INCH;

    private final Engine engine;
    private final ByteBuffer dots = ByteBuffer.allocateDirect(MOST_DOTS);

    Desk(LanguageData data) {
        this.engine = new Engine(data);
    }

    Engine.Sight read(Grey picture, Duration limit) {
        dots.clear();
        dots.put(picture.dots()).flip();
        return engine.read(picture, dots, limit);
    }

    @Override
    public void close() {
        engine.close();
    }
}
