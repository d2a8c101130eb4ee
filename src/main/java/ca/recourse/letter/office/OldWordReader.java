package ca.recourse.letter.office;

import ca.recourse.intake.Original;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.tika.parser.microsoft.OfficeParser;

/** Reads documents of Word before 2007. */
public final class OldWordReader implements FormatReader {

    private final EmbeddedScans scans;

    public OldWordReader(EmbeddedScans scans) {
        this.scans = scans;
    }

    @Override
    public FileReading read(Original original) throws UnreadableException {
        PicturesInside pictures = new PicturesInside();
        try (InputStream in = original.open()) {
            TextFlow words = TikaText.of(new OfficeParser(), in, pictures);
            String text = words.raw();
            return scans.with(text, text.isBlank() ? pictures.found() : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }
}
