package ca.recourse.letter.ocr;

import ca.recourse.letter.Page;
import ca.recourse.letter.PagePicture;
import ca.recourse.letter.PageReading;
import ca.recourse.letter.PageRecogniser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Reads pages with Tesseract. Engines are kept open between pages, as many as pages were ever read at once; closing the
 * recogniser closes them.
 */
public final class Recogniser implements PageRecogniser, AutoCloseable {

    private static final Duration PER_PAGE = Duration.ofSeconds(60);

    private static final Set<String> FRENCH_WORDS = Set.of(
            "de", "la", "le", "les", "des", "du", "et", "que", "vous", "votre", "pour", "est", "pas", "une", "je");

    private final LanguageData data;
    private final Duration limit;
    private final Deque<Desk> free = new ConcurrentLinkedDeque<>();

    /** With the languages found on this machine. */
    public Recogniser() {
        this(LanguageData.find(), PER_PAGE);
    }

    Recogniser(LanguageData data, Duration limit) {
        this.data = data;
        this.limit = limit;
    }

    @Override
    public PageReading recognise(PagePicture picture) {
        PreparedPage prepared = Preparation.prepare(picture);
        List<TickBox> boxes = takeBoxesOff(prepared);
        Engine.Sight sight = see(prepared);
        Page page = Layout.page(picture, prepared, sight.words(), boxes);
        return new PageReading(page, cautions(picture, page, sight), sight.whole());
    }

    private static List<TickBox> takeBoxesOff(PreparedPage prepared) {
        Ink ink = new Ink(prepared.picture(), prepared.inkBelow());
        List<TickBox> boxes = TickBoxes.on(ink);
        if (!boxes.isEmpty()) {
            Eraser eraser = new Eraser(prepared.picture(), ink);
            boxes.forEach(eraser::erase);
        }
        return boxes;
    }

    private List<String> cautions(PagePicture picture, Page page, Engine.Sight sight) {
        List<String> cautions = new ArrayList<>();
        if (!sight.whole()) {
            cautions.add("Page %d took too long to read: only part of it was read, look at the page itself."
                    .formatted(picture.number()));
        }
        if (!data.readsFrench() && looksFrench(page.text())) {
            cautions.add(("Page %d looks French, and the French data of the OCR engine are not installed: install"
                            + " tesseract-ocr-fra or set %s; until then its words are not to be trusted.")
                    .formatted(picture.number(), LanguageData.SETTING));
        }
        return cautions;
    }

    /** One word in eight of a French letter is among these, accents lost or not; in an English one hardly any. */
    static boolean looksFrench(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        long french = Arrays.stream(words).filter(FRENCH_WORDS::contains).count();
        return french * 8 >= words.length;
    }

    private Engine.Sight see(PreparedPage prepared) {
        Desk desk = take();
        Engine.Sight sight = desk.read(prepared, limit);
        free.push(desk);
        return sight;
    }

    private Desk take() {
        Desk desk = free.poll();
        return desk == null ? new Desk(data) : desk;
    }

    @Override
    public void close() {
        for (Desk desk = free.poll(); desk != null; desk = free.poll()) {
            desk.close();
        }
    }
}
