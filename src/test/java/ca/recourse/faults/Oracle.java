package ca.recourse.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Judges a home at rest: nothing lost, nothing doubled, nothing half done. */
final class Oracle {

    private final HomeFolder home;
    private final Jdbi journal;
    private final boolean shared;

    Oracle(HomeFolder home) {
        this(home, Database.look(home.database()));
    }

    Oracle(HomeFolder home, Database database) {
        this.home = home;
        this.journal = database.jdbi();
        this.shared = database.isServer();
    }

    /** Whether everything dropped has come to an end and was put away. */
    static boolean settled(HomeFolder home, int drops) {
        return settled(new Store(home.database(), Optional.empty()), drops);
    }

    static boolean settled(Store store, int drops) {
        try {
            return store.isBegun() && holds(store, drops);
        } catch (HomeException | JdbiException e) {
            // It is just being made, or held: not yet.
            return false;
        }
    }

    private static boolean holds(Store store, int drops) {
        try (Database database = store.look()) {
            return database.jdbi()
                    .withHandle(handle -> handle.createQuery("""
                        select (select count(*) from receipt) = :drops
                          and not exists (select * from receipt where cleared = 0)
                          and not exists (select * from original where state in ('arrived', 'reading'))
                        """)
                            .bind("drops", drops)
                            .mapTo(Boolean.class)
                            .one());
        }
    }

    /** Check a home into which these drops were made, each by its bytes. */
    void accepts(List<byte[]> drops) throws IOException, GeneralSecurityException {
        Set<String> hashes = new TreeSet<>();
        for (byte[] drop : drops) {
            hashes.add(hash(drop));
        }
        assertThat(column("select sha256 from original where state in ('filed', 'in-review', 'quarantined')"))
                .containsExactlyInAnyOrderElementsOf(hashes);
        assertThat(column("select id from receipt")).hasSize(drops.size());
        assertThat(column("select state from original where state in ('arrived', 'reading')"))
                .isEmpty();
        assertThat(column("select case_id from summary where version > 1")).isEmpty();
        if (!shared) {
            assertThat(column("pragma integrity_check")).containsExactly("ok");
        }
        assertThat(filesIn(home.claims())).isEmpty();
        // What a killed machine was writing lies there for a day, since it may be another's that lives.
        if (!shared) {
            assertThat(filesIn(home.parts())).isEmpty();
        }
        assertThat(filesIn(home.inbox())).isEmpty();
        assertThat(filesIn(home.done()).size() + notesIn(home.quarantine())).isEqualTo(drops.size());
        storeHolds(hashes);
    }

    private void storeHolds(Set<String> hashes) throws IOException, GeneralSecurityException {
        Set<String> kept = new TreeSet<>();
        for (Path original : filesIn(home.originals())) {
            assertThat(hash(Files.readAllBytes(original)))
                    .isEqualTo(original.getFileName().toString());
            kept.add(original.getFileName().toString());
        }
        assertThat(kept).isEqualTo(hashes);
    }

    /** The outbox by name, what differs from run to run blanked. */
    static Map<String, String> outbox(HomeFolder home) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : filesIn(home.outbox())) {
            files.put(file.getFileName().toString(), blanked(Files.readString(file, UTF_8)));
        }
        return files;
    }

    private static String blanked(String text) {
        return text.replaceAll("(\"(?:readAt|receivedAt)\"\\s*:\\s*)\"[^\"]*\"", "$1\"\"")
                .replaceAll("(\"(?:millis|daysLeft)\"\\s*:\\s*)-?\\d+", "$10")
                .replaceAll("DTSTAMP:[^\\r\\n]*", "DTSTAMP:")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(?:Z|[+-]\\d{2}:\\d{2})", "")
                .replaceAll("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}", "");
    }

    private List<String> column(String query) {
        return journal.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private static long notesIn(Path folder) throws IOException {
        return filesIn(folder).stream()
                .filter(file -> file.toString().endsWith(".why.txt"))
                .count();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toList());
        }
    }

    private static String hash(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
