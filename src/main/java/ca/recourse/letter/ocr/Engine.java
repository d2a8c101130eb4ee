package ca.recourse.letter.ocr;

import ca.recourse.letter.EngineException;
import com.sun.jna.Pointer;
import java.awt.Rectangle;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.ETEXT_DESC;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI;

/** One Tesseract with its languages loaded. It reads one page at a time; loading costs more than a page does. */
final class Engine implements AutoCloseable {

    private static final double PER_CENT = 100;

    private final TessAPI tesseract = Natives.tesseract();
    private final TessBaseAPI handle = tesseract.TessBaseAPICreate();

    Engine(LanguageData data) {
        int failed = tesseract.TessBaseAPIInit2(
                handle, data.directory().toString(), data.engineName(), TessOcrEngineMode.OEM_LSTM_ONLY);
        if (failed != 0) {
            tesseract.TessBaseAPIDelete(handle);
            throw new EngineException("Tesseract cannot load %s from %s: the data are missing or of another version"
                    .formatted(data.engineName(), data.directory()));
        }
        tesseract.TessBaseAPISetPageSegMode(handle, TessPageSegMode.PSM_SINGLE_COLUMN);
        tesseract.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
    }

    static String version() {
        return Natives.tesseract().TessVersion();
    }

    /** Read a grey picture; what the time does not suffice for is left out, and the reading is then not whole. */
    Sight read(ByteBuffer dots, int width, int height, Duration limit) {
        tesseract.TessBaseAPISetImage(handle, dots, width, height, 1, width);
        tesseract.TessBaseAPISetSourceResolution(handle, Preparation.DOTS_PER_INCH);
        boolean whole = recognise(limit);
        List<SeenWord> words = words();
        tesseract.TessBaseAPIClear(handle);
        return new Sight(words, whole);
    }

    private boolean recognise(Duration limit) {
        ETEXT_DESC monitor = tesseract.TessMonitorCreate();
        try {
            tesseract.TessMonitorSetDeadlineMSecs(monitor, (int) limit.toMillis());
            return tesseract.TessBaseAPIRecognize(handle, monitor) == 0;
        } finally {
            tesseract.TessMonitorDelete(monitor);
        }
    }

    private List<SeenWord> words() {
        TessResultIterator iterator = tesseract.TessBaseAPIGetIterator(handle);
        if (iterator == null) {
            return List.of();
        }
        List<SeenWord> words = new ArrayList<>();
        try {
            collect(iterator, words);
        } finally {
            tesseract.TessResultIteratorDelete(iterator);
        }
        return words;
    }

    private void collect(TessResultIterator iterator, List<SeenWord> words) {
        TessPageIterator place = tesseract.TessResultIteratorGetPageIterator(iterator);
        int line = 0;
        do {
            boolean newLine = tesseract.TessPageIteratorIsAtBeginningOf(place, TessPageIteratorLevel.RIL_TEXTLINE) != 0;
            line += newLine && !words.isEmpty() ? 1 : 0;
            String text = lettersFor(text(iterator).strip());
            if (!text.isBlank()) {
                words.add(new SeenWord(text, confidence(iterator), box(place), line));
            }
        } while (tesseract.TessResultIteratorNext(iterator, TessPageIteratorLevel.RIL_WORD) != 0);
    }

    /** The capital I of sans serif letters is a mere stroke, and the engine takes it for one when it stands alone. */
    private static String lettersFor(String text) {
        return text.equals("|") ? "I" : text;
    }

    private String text(TessResultIterator iterator) {
        Pointer text = tesseract.TessResultIteratorGetUTF8Text(iterator, TessPageIteratorLevel.RIL_WORD);
        if (text == null) {
            return "";
        }
        try {
            return text.getString(0, "UTF-8");
        } finally {
            tesseract.TessDeleteText(text);
        }
    }

    private double confidence(TessResultIterator iterator) {
        float confidence = tesseract.TessResultIteratorConfidence(iterator, TessPageIteratorLevel.RIL_WORD);
        return Math.max(0, Math.min(1, confidence / PER_CENT));
    }

    private Rectangle box(TessPageIterator place) {
        IntBuffer[] edges = {IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1)
        };
        tesseract.TessPageIteratorBoundingBox(
                place, TessPageIteratorLevel.RIL_WORD, edges[0], edges[1], edges[2], edges[3]);
        int left = edges[0].get(0);
        int top = edges[1].get(0);
        return new Rectangle(left, top, edges[2].get(0) - left, edges[3].get(0) - top);
    }

    @Override
    public void close() {
        tesseract.TessBaseAPIDelete(handle);
    }

    /**
     * What the engine saw on a page.
     *
     * @param words in reading order
     * @param whole whether it came to the end of the page in time
     */
    record Sight(List<SeenWord> words, boolean whole) {}
}
