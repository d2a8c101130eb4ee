package ca.recourse.letter.pdf;

import ca.recourse.letter.Box;
import ca.recourse.letter.Page;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** A form field where it stands on the page: a tick box, or a value typed in. */
record FormField(PDAnnotationWidget widget, PageFrame frame) {

    // Bit 17 of a button's flags: it does something when pressed and holds no state.
    private static final int PUSH_BUTTON = 1 << 16;
    private static final double LARGEST_LETTERS = 11;
    private static final double LETTER_WIDTH = 0.5;
    private static final double LINE_HEIGHT = 1.2;
    private static final int MOST_PARENTS = 20;

    boolean isTickBox() {
        int flags = inherited(COSName.FF) instanceof COSNumber number ? number.intValue() : 0;
        return COSName.BTN.equals(inherited(COSName.FT)) && (flags & PUSH_BUTTON) == 0;
    }

    Tick tick() {
        COSName state = widget.getCOSObject().getCOSName(COSName.AS);
        COSName shown = state == null && inherited(COSName.V) instanceof COSName value ? value : state;
        boolean ticked = shown != null && !COSName.Off.equals(shown);
        return new Tick(ticked ? Page.TICKED : Page.UNTICKED, box());
    }

    /** The value set out in the field's place, for a field whose maker left the drawing to the viewer. */
    List<Glyph> valueGlyphs() {
        List<Glyph> glyphs = new ArrayList<>();
        String[] lines = value().split("\\R", 50);
        Box box = box();
        double size = Math.min(LARGEST_LETTERS, box.height() / LINE_HEIGHT / lines.length);
        for (int line = 0; line < lines.length && size > 1; line++) {
            double baseline = box.y() + size * (1 + line * LINE_HEIGHT);
            for (int at = 0; at < Math.min(lines[line].length(), 500); at++) {
                double start = box.x() + at * size * LETTER_WIDTH;
                glyphs.add(Glyph.between(
                        lines[line].substring(at, at + 1),
                        start,
                        baseline,
                        start + size * LETTER_WIDTH,
                        baseline,
                        size,
                        true));
            }
        }
        return glyphs;
    }

    private String value() {
        if (COSName.SIG.equals(inherited(COSName.FT)) || !(inherited(COSName.V) instanceof COSString value)) {
            return "";
        }
        return value.getString();
    }

    private Box box() {
        if (widget.getRectangle() == null) {
            return new Box(0, 0, 0, 0);
        }
        Rectangle2D bounds = frame.upright(widget.getRectangle().toGeneralPath().getBounds2D());
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    // A field's type and value may stand on any of its ancestors.
    private COSBase inherited(COSName key) {
        COSDictionary holder = widget.getCOSObject();
        for (int up = 0; up < MOST_PARENTS && holder != null; up++) {
            COSBase found = holder.getDictionaryObject(key);
            if (found != null) {
                return found;
            }
            holder = holder.getCOSDictionary(COSName.PARENT);
        }
        return COSNull.NULL;
    }
}
