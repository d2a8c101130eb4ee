package ca.recourse.letter.pdf;

import ca.recourse.letter.FormLimit;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through what a page draws, once, and notes the characters, small shapes and pictures. */
final class InkCollector extends PDFGraphicsStreamEngine {

    // A page of a letter has some 3,000 characters; a novel's densest, 10,000.
    private static final int MOST_GLYPHS = 100_000;
    private static final int MOST_SHAPES = 20_000;
    private static final int MOST_RULES = 2_000;
    private static final int MOST_PATHS = 1_000_000;
    private static final double DARK = 0.75;
    private static final Pattern DROPPED = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final PageFrame frame;
    private final FormLimit forms = new FormLimit();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Rectangle2D> rules = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    private final List<String> cautions = new ArrayList<>();
    private final Path2D.Double path = new Path2D.Double();
    private final Coverage pictures;
    private final AtomicInteger paths = new AtomicInteger();
    private final AtomicInteger unmapped = new AtomicInteger();

    private InkCollector(PDPage page) {
        super(page);
        this.frame = PageFrame.of(page);
        this.pictures = new Coverage(frame.width(), frame.height());
    }

    /** Everything on the page that a reader wants to know of. */
    static Ink of(PDPage page) throws IOException {
        InkCollector collector = new InkCollector(page);
        collector.processPage(page);
        collector.takeForms(page);
        return collector.ink();
    }

    private Ink ink() {
        return new Ink(
                glyphs,
                drawn,
                rules,
                ticks,
                pictures.share(),
                paths.get(),
                unmapped.get(),
                cautions,
                frame.width(),
                frame.height());
    }

    private void takeForms(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation.isHidden() || annotation.isNoView() || annotation instanceof PDAnnotationPopup) {
                continue;
            }
            if (annotation instanceof PDAnnotationWidget widget) {
                takeField(widget);
            } else {
                showAnnotation(annotation);
            }
        }
    }

    private void takeField(PDAnnotationWidget widget) throws IOException {
        FormField field = new FormField(widget, frame);
        if (field.isTickBox()) {
            ticks.add(field.tick());
        } else if (widget.getNormalAppearanceStream() != null) {
            showAnnotation(widget);
        } else {
            glyphs.addAll(field.valueGlyphs());
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (forms.oneMore()) {
            super.showForm(form);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (forms.oneMore()) {
            super.showTransparencyGroup(form);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (glyphs.size() >= MOST_GLYPHS) {
            return;
        }
        String reading = reading(font, code);
        Point2D start = frame.upright(matrix.transformPoint(0, 0));
        if (reading.isEmpty() || !frame.holds(start)) {
            return;
        }
        Point2D end = frame.upright(matrix.transformPoint(advance(displacement, font), 0));
        Point2D above = frame.upright(matrix.transformPoint(0, 1));
        double size = start.distance(above);
        if (size > 0 && size < frame.height()) {
            RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
            glyphs.add(Glyph.between(
                    reading,
                    start.getX(),
                    start.getY(),
                    end.getX(),
                    end.getY(),
                    size,
                    mode.isFill() || mode.isStroke()));
        }
    }

    private static float advance(Vector displacement, PDFont font) {
        return displacement.getX() == 0 && !font.isVertical() ? 0.001f : displacement.getX();
    }

    private String reading(PDFont font, int code) {
        String unicode = font.toUnicode(code);
        String name = font.getName();
        String symbol = TickGlyphs.of(name == null ? "" : name, code, unicode == null ? "" : unicode)
                .orElse("");
        if (!symbol.isEmpty()) {
            return symbol;
        }
        if (unicode == null || unicode.equals("\uFFFD")) {
            unmapped.incrementAndGet();
            return font instanceof PDSimpleFont && code >= ' ' ? String.valueOf((char) code) : "\uFFFD";
        }
        return DROPPED.matcher(unicode).find() ? cleaned(unicode) : unicode;
    }

    private static String cleaned(String unicode) {
        return unicode.replaceAll("[\\t\\n\\r]", " ").replaceAll(DROPPED.pattern(), "");
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform place =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Rectangle2D onPage =
                place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        Rectangle2D seen = frame.upright(onPage);
        pictures.add(seen);
        if (!image.isStencil() && !isSeeThrough(image) && frame.isNearlyFilledBy(seen)) {
            glyphs.replaceAll(Glyph::hidden);
        }
    }

    private static boolean isSeeThrough(PDImage image) {
        COSDictionary details = image.getCOSObject();
        return details.containsKey(COSName.SMASK) || details.containsKey(COSName.MASK);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else if (paths.incrementAndGet() < MOST_PATHS) {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else if (paths.incrementAndGet() < MOST_PATHS) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D at = path.getCurrentPoint();
        return at == null ? new Point2D.Double() : at;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        // Clipping changes what is seen of a shape, not whether a letter holds it.
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        for (Path2D shape : Subpaths.of(path)) {
            Rules.edges(frame.upright(shape).getBounds2D()).forEach(this::takeRule);
        }
        takeShapes(false);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        takeShapes(isDark(getGraphicsState().getNonStrokingColor()));
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        takeShapes(isDark(getGraphicsState().getNonStrokingColor()));
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // A shading is decoration.
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        cautions.add("A part of the page is damaged and was passed over.");
    }

    private void takeShapes(boolean filled) {
        for (Path2D shape : Subpaths.of(path)) {
            paths.incrementAndGet();
            takeRule(frame.upright(shape.getBounds2D()));
            if (drawn.size() < MOST_SHAPES && Drawn.isSmall(shape.getBounds2D())) {
                drawn.add(Drawn.of(frame.upright(shape), filled));
            }
        }
        path.reset();
    }

    private void takeRule(Rectangle2D bounds) {
        if (rules.size() < MOST_RULES && Rules.isRule(bounds)) {
            rules.add(bounds);
        }
    }

    private static boolean isDark(PDColor colour) throws IOException {
        if (colour.getColorSpace() instanceof PDPattern) {
            return true;
        }
        int rgb = colour.toRGB();
        double light = (0.3 * (rgb >> 16 & 0xFF) + 0.59 * (rgb >> 8 & 0xFF) + 0.11 * (rgb & 0xFF)) / 0xFF;
        return light < DARK;
    }
}
