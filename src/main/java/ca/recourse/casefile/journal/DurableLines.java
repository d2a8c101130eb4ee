package ca.recourse.casefile.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lines of text that are on the disk when they are acknowledged, a file for each day: what a journal that is lost is made
 * anew from.
 *
 * @param folder holds the files
 */
public record DurableLines(Path folder) {

    /** Add a line to the file of a day. */
    public void append(Instant moment, String line) throws IOException {
        Path file = folder.resolve(LocalDate.ofInstant(moment, ZoneOffset.UTC) + ".jsonl");
        synchronized (DurableLines.class) {
            boolean fresh = Files.notExists(file);
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                // A line of its own, also after one that a dead process left half written.
                ByteBuffer bytes = ByteBuffer.wrap(("\n" + line + "\n").getBytes(UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                Durable.force(channel);
                if (fresh) {
                    Durable.syncFolder(folder);
                }
            }
        }
    }

    /** Every line, the earliest day first; a half line is among them where a process died over it. */
    public List<String> read() throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.notExists(folder)) {
            return lines;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                lines.addAll(List.of(new String(Files.readAllBytes(file), UTF_8).split("\n", -1)));
            }
        }
        return lines;
    }

    /**
     * Take lines out for good, where somebody's trace has to go.
     *
     * @param parts where a file lies until it is whole
     */
    public void remove(Path parts, Predicate<String> gone) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        synchronized (DurableLines.class) {
            try (var files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    List<String> lines = List.of(Files.readString(file, UTF_8).split("\n", -1));
                    if (lines.stream().anyMatch(gone)) {
                        String kept = lines.stream().filter(gone.negate()).collect(Collectors.joining("\n"));
                        Durable.write(file, kept.getBytes(UTF_8), parts);
                    }
                }
            }
        }
    }
}
