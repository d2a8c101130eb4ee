package ca.recourse.letter.office;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads OpenDocument texts: header and footer, then the body. */
public final class OpenDocumentReader implements FormatReader {

    private final EmbeddedScans scans;

    public OpenDocumentReader(EmbeddedScans scans) {
        this.scans = scans;
    }

    @Override
    public FileReading read(Original original) throws UnreadableException {
        try (OfficeZip zip = new OfficeZip(original)) {
            refuseLocked(zip);
            OpenDocumentText body = new OpenDocumentText();
            if (!zip.walk("content.xml", body)) {
                throw OfficeZip.damaged();
            }
            OpenDocumentText frame = new OpenDocumentText();
            zip.walk("styles.xml", frame);
            String words = (frame.raw().strip() + "\n\n" + body.raw().strip()).strip();
            return scans.with(words, words.isBlank() ? pictures(zip, body.pictures()) : List.of());
        }
    }

    private static List<byte[]> pictures(OfficeZip zip, List<String> names) throws UnreadableException {
        List<byte[]> pictures = new ArrayList<>();
        for (String name : names) {
            zip.bytes(name).ifPresent(pictures::add);
        }
        return pictures;
    }

    private static void refuseLocked(OfficeZip zip) throws UnreadableException {
        byte[] manifest = zip.bytes("META-INF/manifest.xml").orElseGet(() -> new byte[0]);
        if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new UnreadableException(
                    Trouble.Kind.PASSWORD,
                    "The document opens only with a password: ask for the password, or for a copy without one.");
        }
    }
}
