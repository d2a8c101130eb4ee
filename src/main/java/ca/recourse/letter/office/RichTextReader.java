package ca.recourse.letter.office;

import ca.recourse.intake.Original;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.Page;
import ca.recourse.letter.UnreadableException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.parser.microsoft.rtf.RTFParser;

/** Reads rich text. */
public final class RichTextReader implements FormatReader {

    // Tika hands over a paragraph at its end; text after the last such end was lost.
    private static final String LAST_END = "\\par}";

    // "\cell " but not "\cellx1000"
    private static final Pattern CELL = Pattern.compile("\\\\cell(?![a-z]) ?");
    private static final Pattern ROW = Pattern.compile("\\\\row(?![a-z]) ?");
    // "{\v not shown}"
    private static final Pattern HIDDEN = Pattern.compile("\\{[^{}]{0,200}\\\\v(?![a-z0-9])[^{}]{0,10000}\\}");

    @Override
    public FileReading read(Original original) throws UnreadableException {
        String rtf = new String(original.bytes(), StandardCharsets.ISO_8859_1);
        return new FileReading(List.of(page(rtf, Page.Origin.OFFICE)), 1, List.of());
    }

    /** The words of a rich text, one character a byte. */
    static Page page(String rtf, Page.Origin origin) throws UnreadableException {
        int end = rtf.lastIndexOf('}');
        String body = end < 0 ? rtf : rtf.substring(0, end);
        String seen = HIDDEN.matcher(body).replaceAll("{}");
        String rows = ROW.matcher(CELL.matcher(seen).replaceAll("\\\\tab ")).replaceAll("\\\\par ");
        String ended = rows + LAST_END;
        byte[] bytes = ended.getBytes(StandardCharsets.ISO_8859_1);
        return TikaText.of(new RTFParser(), new ByteArrayInputStream(bytes), new NothingInside())
                .page(1, origin);
    }
}
