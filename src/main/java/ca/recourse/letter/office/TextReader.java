package ca.recourse.letter.office;

import ca.recourse.intake.Original;
import ca.recourse.intake.TextBytes;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.Page;
import java.util.List;

/** Reads plain text. */
public final class TextReader implements FormatReader {

    private static final int LONGEST = 4_000_000;

    @Override
    public FileReading read(Original original) {
        String text = TextBytes.decode(original.bytes());
        boolean cut = text.length() > LONGEST;
        Page page = TextFlow.page(cut ? text.substring(0, LONGEST) : text, 1, Page.Origin.OFFICE);
        return new FileReading(
                List.of(page), 1, cut ? List.of("Only the beginning of this very long text was read.") : List.of());
    }
}
