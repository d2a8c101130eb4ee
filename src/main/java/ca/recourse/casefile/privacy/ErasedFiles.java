package ca.recourse.casefile.privacy;

import ca.recourse.casefile.journal.Durable;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.JournalException;
import ca.recourse.casefile.journal.ReceiptLog;
import ca.recourse.casefile.privacy.Eraser.Receipt;
import ca.recourse.casefile.register.CorrectionLog;
import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Original;
import ca.recourse.intake.Unpacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Removes the files an erasure names, wherever in the home they lie. It can be done again. */
final class ErasedFiles {

    private static final List<String> MADE = List.of(".json", ".html", ".ics");

    private final HomeFolder home;

    ErasedFiles(HomeFolder home) {
        this.home = home;
    }

    void remove(Receipt receipt) {
        Set<String> bytes = new HashSet<>(receipt.originals());
        bytes.addAll(receipt.inner());
        try {
            for (String original : receipt.originals()) {
                bytes.addAll(inside(original));
            }
            // First: once an original is gone, nobody can tell what lay in it.
            removeReadings(bytes);
            for (String original : receipt.originals()) {
                removeDrops(original);
                Path place = FileOriginals.place(home.originals(), original);
                Files.deleteIfExists(place);
                if (Files.exists(Durable.folderOf(place))) {
                    Durable.syncFolder(Durable.folderOf(place));
                }
            }
            for (String caseId : receipt.cases()) {
                for (String ending : MADE) {
                    Files.deleteIfExists(home.outbox().resolve(caseId + ending));
                }
            }
            ReceiptLog.erase(home.receipts(), home.parts(), new HashSet<>(receipt.originals()));
            new CorrectionLog(home.corrections()).erase(home.parts(), new HashSet<>(receipt.cases()));
        } catch (IOException e) {
            throw new JournalException(
                    "%s is not finished: a file cannot be removed; see the rights of %s, it is tried again at the next start"
                            .formatted(receipt.id(), home.root()),
                    e);
        }
    }

    // The file as it was dropped lies in done or quarantine under its own name: it is known by its size and its bytes.
    private void removeDrops(String original) throws IOException {
        Path kept = FileOriginals.place(home.originals(), original);
        if (Files.notExists(kept)) {
            return;
        }
        long size = Files.size(kept);
        for (Path folder : List.of(home.done(), home.quarantine(), home.claims())) {
            for (Path file : filesIn(folder)) {
                if (Files.size(file) == size && original.equals(FileOriginals.hashOf(file))) {
                    Files.delete(file);
                    Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".why.txt"));
                }
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    // The register knows the letters; cover notes and what else lay in a mail were read too.
    private Set<String> inside(String original) throws IOException {
        Path kept = FileOriginals.place(home.originals(), original);
        if (Files.notExists(kept)) {
            return Set.of();
        }
        Arrival arrival = new Arrival(
                original,
                Original.of(Files.readAllBytes(kept)),
                Channel.FOLDER,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
        return new Unpacker()
                .unpack(arrival).stream().map(part -> part.original().sha256()).collect(Collectors.toSet());
    }

    private void removeReadings(Set<String> bytes) throws IOException {
        for (Path reading : filesIn(home.readings())) {
            String name = reading.getFileName().toString();
            if (bytes.contains(name.replaceFirst("\\..*", ""))) {
                Files.delete(reading);
            }
        }
    }
}
