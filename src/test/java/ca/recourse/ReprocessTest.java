package ca.recourse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.Filing;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Runs;
import ca.recourse.casefile.register.Search;
import ca.recourse.desk.Desk;
import ca.recourse.desk.Rereader;
import ca.recourse.desk.Seat;
import ca.recourse.desk.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReprocessTest {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final int BALLAST = 24 << 20;
    private static final Hand HAND = new Hand("test", "an older reading");

    @TempDir
    private Path folder;

    private final Clock clock = Clock.systemUTC();
    private final Main.House house = new Main.House(clock);
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void keepTwoLetters() throws IOException {
        HomeFolder home = HomeFolder.at(folder);
        Files.copy(Path.of("samples/work-permit-delhi/letter.pdf"), home.inbox().resolve("one.pdf"));
        Files.copy(Path.of("samples/fairness-letter/letter.pdf"), home.inbox().resolve("two.pdf"));
        try (Service service = house.watch(folder, new Seat(false, "127.0.0.1", 0))) {
            await().atMost(SOON).until(() -> house.balance(folder).letters() == 2);
        }
    }

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(hear("reprocess", "--kept", "--quiet", "--home", folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("same     2").contains("changed  0");
    }

    @Test
    void asksNoReaderWhenOnlyTheRulesChanged() throws IOException {
        HomeFolder home = HomeFolder.at(folder);
        Files.copy(
                Path.of("samples/spousal-open-permit/letter.docx"), home.inbox().resolve("three.docx"));
        Files.copy(Path.of("samples/forwarded-refusal/letter.eml"), home.inbox().resolve("four.eml"));
        try (Service service = house.watch(folder, new Seat(false, "127.0.0.1", 0))) {
            await().atMost(SOON).until(() -> house.balance(folder).letters() == 4);
        }
        aDayLater();
        Main.House withoutReaders = new Main.House(clock, () -> {
            throw new AssertionError("a reader was asked for what is kept");
        });
        PrintWriter writer = new PrintWriter(out, true);

        int code = new Desk(withoutReaders, InputStream.nullInputStream(), writer, writer)
                .hear("reprocess", "--kept", "--quiet", "--home", folder.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).contains("day earlier", "same     3", "changed  1", "failed   0");
    }

    @Test
    void saysWhoseDayMovedAndKeepsItOnceApproved() {
        aDayLater();
        assertThat(hear("reprocess", "--kept", "--quiet", "--home", folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("day earlier").contains("actBy: 2026-12-21 → 2026-12-18");
        String run = runs().all().get(0).id();
        assertThat(folder.resolve("reports").resolve(run).resolve("report.html"))
                .content()
                .contains("earlier", "<svg", "Kinds of letters by year of decision", "Time to read a file");

        assertThat(hear("reprocess", "--approve", run, "--home", folder.toString()))
                .isZero();
        assertThat(standing()).contains("\"2026-12-18\"").doesNotContain("2026-12-21");
    }

    @Test
    void takesARunBackAsAWhole() throws IOException {
        aDayLater();
        String before = standing();
        Map<String, String> outbox = outbox();
        String run = approvedRun();
        assertThat(standing()).isNotEqualTo(before);

        assertThat(hear("reprocess", "--undo", run, "--home", folder.toString()))
                .isZero();

        assertThat(out.toString()).contains("1 cases are as they were before run " + run);
        assertThat(standing()).isEqualTo(before);
        assertThat(outbox()).isEqualTo(outbox);
        try (Database database = house.store(folder).open()) {
            assertThat(new Register(database, clock).versions(delhi(database).caseId()))
                    .as("every version is kept")
                    .hasSize(4);
            assertThat(new Audit(database, clock).of(run))
                    .extracting(Audit.Entry::what)
                    .contains("run undone");
        }
    }

    @Test
    void leavesWhatWasMadeOnTopOfARunWhenItIsTakenBack() {
        aDayLater();
        String run = approvedRun();
        aDayLater();
        String onTop = standing();

        assertThat(hear("reprocess", "--undo", run, "--home", folder.toString()))
                .isZero();

        assertThat(out.toString()).contains("0 cases are as they were", "1 were changed since");
        assertThat(standing()).isEqualTo(onTop);
    }

    @Test
    void saysWhoseDayMovesWhenTheFirmsLawChanges() throws IOException {
        Path law = Files.createDirectories(folder.resolve("law/recourses"));
        String shipped = Files.readString(Path.of("src/main/resources/law/recourses/leave-judicial-review.yaml"));
        Files.writeString(
                law.resolve("leave-judicial-review.yaml"),
                shipped.replace("period: 15 days", "period: 10 days").replace("period: 60 days", "period: 50 days"));
        Files.writeString(folder.resolve("recourse.properties"), "law.overlay=" + folder.resolve("law") + "\n");

        assertThat(hear("reprocess", "--kept", "--only-changed-rules", "--quiet", "--home", folder.toString()))
                .isZero();

        assertThat(out.toString()).contains("leave-judicial-review", "changed ", "report:");
        assertThat(runs().waiting())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.changes().orElseThrow()).contains("\"causes\":[\"law\"]"));
    }

    @Test
    void choosesByNameDayAndFailure() throws IOException {
        assertThat(dry("--include", "one.*")).isEqualTo(1);
        assertThat(dry("--exclude", "*.pdf")).isZero();
        assertThat(dry("--since", "2100-01-01")).isZero();
        assertThat(dry("--until", "2100-01-01")).isEqualTo(2);
        assertThat(dry("--only-failed")).isZero();
        assertThat(dry("--only-changed-rules")).isZero();
        assertThat(runs().all()).isEmpty();
    }

    @Test
    void takesOutOfQuarantineWhatCanBeReadNow() throws IOException {
        String sha256;
        try (Database database = house.store(folder).open()) {
            sha256 = delhi(database).original();
            String caseId = delhi(database).caseId();
            database.jdbi().useHandle(handle -> {
                for (String table : List.of("deadline", "ground", "summary", "source", "letter")) {
                    handle.execute("delete from " + table + " where case_id = ?", caseId);
                }
                handle.execute(
                        "update original set state = 'quarantined', trouble = 'crashed', reason = 'x' where sha256 = ?",
                        sha256);
            });
        }
        assertThat(dry("--only-failed")).isEqualTo(1);

        assertThat(hear("reprocess", "--kept", "--only-failed", "--quiet", "--home", folder.toString()))
                .isZero();
        String run = runs().all().get(0).id();
        assertThat(hear("reprocess", "--approve", run, "--home", folder.toString()))
                .isZero();

        assertThat(out.toString()).contains("new      1", "1 originals leave quarantine");
        try (Service service = house.watch(folder, new Seat(false, "127.0.0.1", 0))) {
            await().atMost(SOON).until(() -> house.balance(folder).letters() == 2);
        }
    }

    private int dry(String... words) {
        out.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("reprocess", "--kept", "--dry-run", "--home", folder.toString()));
        all.addAll(List.of(words));
        assertThat(hear(all.toArray(String[]::new))).isZero();
        return Integer.parseInt(out.toString().replaceFirst(" (?s).*", ""));
    }

    @Test
    void readsALetterThatLiesInTwoArchivesAsOneCaseAndSavesWhatItCanOfADamagedOne() throws IOException {
        byte[] letter = Files.readAllBytes(Path.of("samples/iec-refused/letter.pdf"));
        Path box = Files.createDirectories(folder.resolve("box"));
        zip(box.resolve("a.zip"), Map.of("../../outside.pdf", letter));
        zip(box.resolve("b.zip"), Map.of("again.pdf", letter, "note.txt", "Not a letter at all.".getBytes(UTF_8)));
        byte[] whole = Files.readAllBytes(box.resolve("a.zip"));
        Files.write(box.resolve("c.zip"), Arrays.copyOf(whole, whole.length * 2 / 3));

        hear("reprocess", box.toString(), "--quiet", "--home", folder.toString());

        String run = runs().all().get(0).id();
        List<String> cases = runs().items(run).stream()
                .filter(item -> item.outcome() == Runs.Outcome.NEW)
                .flatMap(item -> item.caseId().stream())
                .toList();
        assertThat(cases.stream().filter(id -> id.equals(cases.get(0)))).hasSizeGreaterThanOrEqualTo(2);
        assertThat(runs().items(run))
                .extracting(item -> item.item().replaceFirst("\\.zip.*", ""))
                .contains(
                        box.resolve("a").toString(),
                        box.resolve("b").toString(),
                        box.resolve("c").toString());
        assertThat(folder.resolve("outside.pdf")).doesNotExist();
    }

    @Test
    void countsALetterOnceThoughItLiesInManyPlacesAndSaysSo() throws IOException {
        aDayLater();
        byte[] kept = Files.readAllBytes(Path.of("samples/work-permit-delhi/letter.pdf"));
        byte[] fresh = Files.readAllBytes(Path.of("samples/iec-refused/letter.pdf"));
        Path box = Files.createDirectories(folder.resolve("box"));
        zip(box.resolve("a.zip"), Map.of("kept.pdf", kept, "new.pdf", fresh, "new-again.pdf", fresh));
        zip(box.resolve("b.zip"), Map.of("kept-again.pdf", kept));

        hear("reprocess", box.toString(), "--quiet", "--home", folder.toString());

        assertThat(out.toString()).contains("changed  1", "new      1", "again    2", "day earlier  1");
        String run = runs().all().get(0).id();
        assertThat(runs().waiting()).hasSize(1);

        hear("reprocess", "--approve", run, "--home", folder.toString());

        assertThat(out.toString()).contains("1 changes of run " + run + " are kept as new versions; 0 wait.");
    }

    @Test
    void saysOfAFileThatIsTooLargeThatItIsNotReadAndGoesOn() throws IOException {
        Path box = Files.createDirectories(folder.resolve("box"));
        Files.copy(Path.of("samples/work-permit-delhi/letter.pdf"), box.resolve("letter.pdf"));
        try (RandomAccessFile large =
                new RandomAccessFile(box.resolve("ten-years.pst").toFile(), "rw")) {
            large.setLength(3L << 30);
        }

        hear("reprocess", box.toString(), "--quiet", "--home", folder.toString());

        assertThat(out.toString()).contains("ten-years.pst: it is larger than 256 MB", "same     1", "failed   1");
    }

    @Test
    void opensAnArchiveOnceHoweverManyLettersLieInIt() throws IOException {
        HomeFolder home = HomeFolder.at(folder);
        Map<String, byte[]> entries = new TreeMap<>();
        for (String sample : List.of(
                "iec-refused", "work-permit-extension-edmonton", "port-of-entry-refused", "restoration-refused")) {
            entries.put(sample + ".pdf", Files.readAllBytes(Path.of("samples", sample, "letter.pdf")));
        }
        // Nothing that is read, but all of it has to be unpacked.
        byte[] ballast = new byte[BALLAST];
        new Random(1).nextBytes(ballast);
        entries.put("ballast.bin", ballast);
        zip(folder.resolve("many.zip"), entries);
        Files.move(folder.resolve("many.zip"), home.inbox().resolve("many.zip"));
        long letters = 2L + entries.size();
        try (Service service = house.watch(folder, new Seat(false, "127.0.0.1", 0))) {
            await().atMost(SOON).until(() -> house.balance(folder).letters() == letters);
        }
        String archive;
        try (Database database = house.store(folder).open()) {
            archive = new Register(database, clock)
                    .originals()
                    .map(Register.Drop::sha256)
                    .filter(sha256 ->
                            new Register(database, clock).ofOriginal(sha256).size() == entries.size())
                    .findFirst()
                    .orElseThrow();
        }

        try (Rereader rereader = house.rereader(folder)) {
            // What is loaded the first time is not counted.
            rereader.kept(archive);
            long before = allocated();

            assertThat(rereader.kept(archive)).hasSize(entries.size());

            assertThat(allocated() - before).isLessThan(12L * BALLAST);
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void zip(Path file, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private String approvedRun() {
        assertThat(hear("reprocess", "--kept", "--quiet", "--home", folder.toString()))
                .isZero();
        String run = runs().all().get(0).id();
        assertThat(hear("reprocess", "--approve", run, "--home", folder.toString()))
                .isZero();
        return run;
    }

    private Map<String, String> outbox() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.list(folder.resolve("outbox"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void goesOnWithARunThatWasStopped() {
        String run;
        try (Database database = house.store(folder).open()) {
            run = new Runs(database, clock).begin("recourse", "--kept");
        }
        assertThat(hear("reprocess", "--kept", "--quiet", "--home", folder.toString()))
                .isZero();
        assertThat(runs().all()).singleElement().satisfies(known -> {
            assertThat(known.id()).isEqualTo(run);
            assertThat(known.endedAt()).isPresent();
        });
    }

    @Test
    void tellsNewLettersInAnArchiveFromThoseThatAreKept() throws IOException {
        assertThat(hear(
                        "reprocess",
                        "samples/work-permit-delhi/letter.pdf",
                        "samples/iec-refused",
                        "--quiet",
                        "--home",
                        folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("same     1").contains("new      1");
    }

    // The standing summary, as if an older pack had counted three days more.
    private void aDayLater() {
        try (Database database = house.store(folder).open()) {
            RegisteredLetter letter = delhi(database);
            String json = new Register(database, clock)
                    .standing(letter.caseId())
                    .orElseThrow()
                    .json();
            String later = json.replace("\"2026-12-18\"", "\"2026-12-21\"");
            new Register(database, clock)
                    .keep(
                            letter,
                            new Filing.Made(
                                    letter.caseId(), letter.original(), false, Optional.of("2026-12-21"), later),
                            HAND);
        }
    }

    private String standing() {
        try (Database database = house.store(folder).open()) {
            return new Register(database, clock)
                    .standing(delhi(database).caseId())
                    .orElseThrow()
                    .json();
        }
    }

    private RegisteredLetter delhi(Database database) {
        return new Register(database, clock)
                .search(Search.EVERYTHING).stream()
                        .filter(letter -> letter.fileName().equals("one.pdf"))
                        .findFirst()
                        .orElseThrow();
    }

    private Runs runs() {
        // A look only: a pool still filling up would keep the folder from being deleted.
        return new Runs(house.store(folder).look(), clock);
    }

    private int hear(String... words) {
        PrintWriter writer = new PrintWriter(out, true);
        return new Desk(house, InputStream.nullInputStream(), writer, writer).hear(words);
    }
}
