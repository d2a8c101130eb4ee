package ca.recourse.facts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/** Writes trained models so that the same text gives the same bytes: without the moment they were trained at. */
public final class ModelFile {

    private static final String MANIFEST = "manifest.properties";
    private static final LocalDateTime FIRST_A_ZIP_CAN_TELL = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ModelFile() {}

    /** Write a model where the build wants it. */
    public static void write(BaseModel model, Path file) throws IOException {
        ByteArrayOutputStream timed = new ByteArrayOutputStream();
        model.serialize(timed);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(timed.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                ZipEntry settled = new ZipEntry(entry.getName());
                settled.setTimeLocal(FIRST_A_ZIP_CAN_TELL);
                out.putNextEntry(settled);
                out.write(entry.getName().equals(MANIFEST) ? withoutTime(bytes) : bytes);
                out.closeEntry();
            }
        }
    }

    private static byte[] withoutTime(byte[] manifest) {
        return new String(manifest, ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(ISO_8859_1);
    }
}
