package ca.recourse.letter.office;

import ca.recourse.intake.Original;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads HTML as a person sees it; nothing it refers to is ever fetched. */
public final class HtmlReader implements FormatReader {

    @Override
    public FileReading read(Original original) {
        // No character set given: jsoup looks for the mark at the head, then for the meta element.
        try (InputStream in = original.open()) {
            return reading(Jsoup.parse(in, null, ""), Page.Origin.OFFICE);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    static Page page(String html, Page.Origin origin) {
        return HtmlFlow.of(Jsoup.parse(html)).page(origin);
    }

    private static FileReading reading(Document html, Page.Origin origin) {
        return new FileReading(List.of(HtmlFlow.of(html).page(origin)), 1, List.of());
    }
}
