package ca.recourse.letter.office;

import ca.recourse.intake.Trouble;
import ca.recourse.letter.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Text of the formats that Tika takes apart: what it tells as paragraphs and cells becomes lines and tabs. */
final class TikaText extends DefaultHandler {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol");
    private static final Set<String> LINES = Set.of("tr", "li", "div");

    // An empty paragraph is a gap; one this long is set off from the next by most letter writers.
    private static final int LONG_PARAGRAPH = 70;

    private final TextFlow flow = new TextFlow();
    private final AtomicInteger begun = new AtomicInteger();

    private TikaText() {}

    static TextFlow of(Parser parser, InputStream in, EmbeddedDocumentExtractor embedded) throws UnreadableException {
        TikaText text = new TikaText();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, embedded);
        context.set(OfficeParserConfig.class, seenOnly());
        try {
            parser.parse(in, text, new Metadata(), context);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(
                    Trouble.Kind.PASSWORD,
                    "The document opens only with a password: ask for the password, or for a copy without one.");
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            // The libraries below Tika meet some damage with unchecked exceptions.
            if (text.flow.isAtLineStart()) {
                throw new UnreadableException(
                        Trouble.Kind.CORRUPT,
                        "The document is damaged and cannot be read: ask for it to be sent again.");
            }
        }
        return text.flow;
    }

    private static OfficeParserConfig seenOnly() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(true);
        return config;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (LINES.contains(name) || PARAGRAPHS.contains(name)) {
            flow.newLine();
            begun.set(flow.length());
        } else if (name.equals("br")) {
            flow.add("\n");
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("td") || name.equals("th")) {
            flow.newCell();
        } else if (LINES.contains(name)) {
            flow.newLine();
        } else if (PARAGRAPHS.contains(name)) {
            closeParagraph();
        }
    }

    private void closeParagraph() {
        int length = flow.length() - begun.get();
        if (length <= 0 || length > LONG_PARAGRAPH) {
            flow.newParagraph();
        } else {
            flow.newLine();
        }
        begun.set(flow.length());
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        flow.add(new String(letters, start, length));
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) {
        // Tika's own indentation.
    }
}
