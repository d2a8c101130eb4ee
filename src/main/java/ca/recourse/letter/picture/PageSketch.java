package ca.recourse.letter.picture;

import ca.recourse.letter.FormLimit;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes over a PDF page without drawing it, to see what is on it: images and where, and whether anything else shows. */
final class PageSketch extends PDFGraphicsStreamEngine {

    private final FormLimit forms = new FormLimit();
    private final List<EmbeddedImage> images = new ArrayList<>();
    private final AtomicBoolean text = new AtomicBoolean();
    private final AtomicBoolean otherInk = new AtomicBoolean();

    private PageSketch(PDPage page) {
        super(page);
    }

    static PageSketch of(PDPage page) throws IOException {
        PageSketch sketch = new PageSketch(page);
        sketch.processPage(page);
        return sketch;
    }

    /** The image that is all there is to see on the page. */
    Optional<EmbeddedImage> onlyImage() {
        return images.size() == 1 && !otherInk.get() ? Optional.of(images.get(0)) : Optional.empty();
    }

    boolean hasImage() {
        return !images.isEmpty();
    }

    /** Whether any text is there, be it invisible. */
    boolean hasText() {
        return text.get();
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
    public void drawImage(PDImage image) {
        AffineTransform place =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        if (image instanceof PDImageXObject stored && !stored.isStencil()) {
            images.add(new EmbeddedImage(stored, place));
        } else {
            otherInk.set(true);
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        text.set(true);
        if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER) {
            otherInk.set(true);
        }
    }

    @Override
    public void strokePath() {
        otherInk.set(true);
    }

    @Override
    public void fillPath(int windingRule) {
        otherInk.set(true);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        otherInk.set(true);
    }

    @Override
    public void shadingFill(COSName shadingName) {
        otherInk.set(true);
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}
}
