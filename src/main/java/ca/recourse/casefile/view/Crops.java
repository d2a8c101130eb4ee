package ca.recourse.casefile.view;

import ca.recourse.letter.Box;
import ca.recourse.letter.Letter;
import ca.recourse.letter.PagePictures;
import ca.recourse.summary.CaseSummary.Evidence;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the words that prove a line out of the picture of their page, for one letter. */
public final class Crops {

    private static final int DOTS_PER_INCH = 132;
    private static final double SCALE = DOTS_PER_INCH / 72.0;
    private static final double MARGIN = 7;
    private static final Frame WIDE = new Frame(Double.MAX_VALUE, 170);
    private static final Frame CLOSE = new Frame(250, 58);

    // A page that is mailed and filed must stay small: past this, quotes stand without a picture.
    private static final int MOST_CHARACTERS = 3_000_000;
    private static final int PAGES_HELD = 4;

    private final PagePictures pictures;
    private final Letter letter;
    private final Map<Integer, Optional<BufferedImage>> pages = new LinkedHashMap<>();
    private final int[] characters = new int[1];

    public Crops(PagePictures pictures, Letter letter) {
        this.pictures = pictures;
        this.letter = letter;
    }

    /** How wide a cut is at least and how tall at most, in points. */
    private record Frame(double narrowest, double tallest) {}

    /** The words across the whole width of their page; empty where there is no picture or no room for more. */
    public Optional<Crop> wide(Evidence evidence) {
        return cut(evidence, WIDE);
    }

    /** The words and a little around them. */
    public Optional<Crop> close(Evidence evidence) {
        return cut(evidence, CLOSE);
    }

    private Optional<Crop> cut(Evidence evidence, Frame frame) {
        List<Box> lines = Marks.lines(letter, evidence);
        if (lines.isEmpty() || characters[0] > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Optional<Crop> crop = page(evidence.page()).flatMap(page -> cut(page, lines, frame));
        crop.ifPresent(cut -> characters[0] += cut.uri().length());
        return crop;
    }

    private static Optional<Crop> cut(BufferedImage page, List<Box> lines, Frame frame) {
        Box area = area(lines, frame, new Box(0, 0, page.getWidth() / SCALE, page.getHeight() / SCALE));
        return Snippet.cut(page, scaled(area))
                .map(snippet -> snippet.marked(lines.stream().map(Crops::scaled).toList()))
                .map(snippet -> new Crop(snippet.uri(), (int) area.width(), (int) area.height()));
    }

    /** What is shown of the page: the lines and a margin, as wide as wanted, within the page. */
    private static Box area(List<Box> lines, Frame frame, Box page) {
        Box all = lines.stream().reduce(Box::with).orElseThrow();
        double wanted = Math.min(Math.max(all.width() + 8 * MARGIN, frame.narrowest()), page.width());
        double left = Math.max(0, Math.min(all.x() - 4 * MARGIN, page.width() - wanted));
        double top = Math.max(0, all.y() - MARGIN);
        double height = Math.min(Math.min(all.height() + 2 * MARGIN, frame.tallest()), page.height() - top);
        return new Box(left, top, wanted, height);
    }

    private static Box scaled(Box box) {
        return new Box(box.x() * SCALE, box.y() * SCALE, box.width() * SCALE, box.height() * SCALE);
    }

    private Optional<BufferedImage> page(int number) {
        if (!pages.containsKey(number) && pages.size() >= PAGES_HELD) {
            pages.clear();
        }
        return pages.computeIfAbsent(number, page -> pictures.picture(letter.arrival(), page, DOTS_PER_INCH));
    }
}
