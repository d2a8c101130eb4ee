package ca.recourse;

import ca.recourse.casefile.FiledPage;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.JournalException;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.desk.web.Letters;
import ca.recourse.intake.Admission.Admitted;
import ca.recourse.intake.Claim;
import ca.recourse.intake.ShownName;
import ca.recourse.intake.Trouble;
import ca.recourse.letter.PagePictures;
import ca.recourse.summary.CaseSheet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Gives the web desk what it asks of the letters. */
final class DeskLetters implements Letters {

    private static final long LARGEST = 256L * 1024 * 1024;
    private static final int BUFFER = 1 << 16;

    private final HomeFolder home;
    private final FrontDoor door;
    private final Revision revision;
    private final DeskSheets sheets;
    private final FiledPage filed;
    private final PagePictures pictures;
    private final SqlJournal journal;
    private final Clock clock;

    DeskLetters(Watch watch, HomeFolder home, Revision revision, PagePictures pictures, Clock clock) {
        this.home = home;
        this.door = watch.door();
        this.revision = revision;
        this.pictures = pictures;
        this.sheets = new DeskSheets(revision, clock);
        this.filed = new FiledPage(pictures);
        this.journal = new SqlJournal(watch.database(), clock);
        this.clock = clock;
    }

    @Override
    public Brought bring(String name, InputStream bytes) throws IOException {
        Path part = home.parts().resolve(UUID.randomUUID() + ".part");
        try {
            copy(bytes, part);
            Admitted admitted = door.offer(claim(name, part));
            return new Brought(admitted.receipt().id(), admitted.receipt().sha256(), admitted.fresh());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copy(InputStream bytes, Path part) throws IOException {
        try (OutputStream out = Files.newOutputStream(part)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new TooLargeException("the file is larger than " + (LARGEST >> 20) + " MB");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    // Whole in its claim before it is admitted: if the service dies here, the next start admits it.
    private Claim claim(String name, Path part) throws IOException {
        Path folder = home.claims().resolve("%s%013d-%s".formatted(Claim.BY_UPLOAD, clock.millis(), UUID.randomUUID()));
        Files.createDirectory(folder);
        Path file = folder.resolve(fileName(name));
        Files.move(part, file);
        return Claim.in(folder, file);
    }

    // The last part of the name only, and nothing in it that a file system would take for more than a name.
    private static String fileName(String name) {
        String shown = ShownName.of(name);
        int folders = Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\'));
        String last = shown.substring(folders + 1).replaceFirst("^\\.+", "");
        String plain = last.replaceAll("\\p{Cntrl}", "_");
        return plain.isBlank() ? "unnamed" : plain.substring(Math.max(0, plain.length() - 80));
    }

    @Override
    public Optional<String> quarantinedFor(String sha256) {
        return journal.quarantinedFor(sha256).map(Trouble::reason);
    }

    @Override
    public Optional<byte[]> page(RegisteredLetter letter, int page, int dotsPerInch) {
        return revision.arrival(letter)
                .flatMap(arrival -> pictures.picture(arrival, page, dotsPerInch))
                .map(DeskLetters::png);
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the picture of a page cannot be written", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public byte[] original(RegisteredLetter letter) {
        return revision.originals().fetch(letter.original()).bytes();
    }

    @Override
    public Optional<CaseSheet> sheet(RegisteredLetter letter, String language) {
        return sheets.sheet(letter, language);
    }

    @Override
    public Optional<String> page(RegisteredLetter letter, String language) {
        return sheets.sheet(letter, language).map(filed::html);
    }

    @Override
    public Optional<byte[]> made(RegisteredLetter letter, String ending) {
        Path file = home.outbox().resolve(letter.caseId() + "." + ending);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new JournalException("a file of %s cannot be read from the outbox".formatted(letter), e);
        }
    }

    @Override
    public void revise(RegisteredLetter seen, Hand hand) {
        revision.keep(seen, hand);
    }
}
