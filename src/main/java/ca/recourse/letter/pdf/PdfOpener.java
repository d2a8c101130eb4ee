package ca.recourse.letter.pdf;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.letter.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF as far as it can be opened, with bounded memory. */
public final class PdfOpener {

    private static final long MOST_MEMORY = 256L << 20;
    private static final String END = "%%EOF";

    private PdfOpener() {}

    /**
     * The document, to be closed by the caller.
     *
     * @throws UnreadableException when it needs a password or is too damaged
     */
    public static PDDocument open(Original original) throws UnreadableException {
        byte[] bytes = original.bytes();
        try {
            return Loader.loadPDF(
                    new RandomAccessReadBuffer(bytes),
                    "",
                    null,
                    null,
                    MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
        } catch (InvalidPasswordException e) {
            throw password();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets some damage with unchecked exceptions; whatever they are, the file is not a sound PDF.
            throw isEncrypted(bytes) ? password() : damaged();
        }
    }

    /** Whether the file ends as a PDF should; what a sender's or scanner's crash cut off cannot be known. */
    static boolean isCutShort(Original original) {
        String all = new String(original.bytes(), StandardCharsets.ISO_8859_1);
        int end = all.lastIndexOf(END);
        int pointer = end < 0 ? -1 : all.lastIndexOf("startxref", end);
        // The first part of a file made for the web ends too, with a pointer to nought.
        return pointer < 0
                || all.substring(pointer + "startxref".length(), end).strip().equals("0");
    }

    private static boolean isEncrypted(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("/Encrypt");
    }

    private static UnreadableException password() {
        return new UnreadableException(
                Trouble.Kind.PASSWORD,
                "The PDF opens only with a password: ask the sender for the password, or for a copy without one.");
    }

    private static UnreadableException damaged() {
        return new UnreadableException(
                Trouble.Kind.CORRUPT, "The PDF is damaged and no page of it can be read: ask for it to be sent again.");
    }
}
