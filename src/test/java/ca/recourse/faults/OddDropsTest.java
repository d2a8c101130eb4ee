package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.recourse.casefile.journal.HomeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drops as scanners, people and strangers make them. */
@Tag("faults")
class OddDropsTest {

    @TempDir
    Path folder;

    @Test
    void keepsEveryLetterOfAScannerThatReusesOneName() throws Exception {
        Batch batch = Batch.ofPages(36, 0);
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        try (RunningService service = RunningService.over(home.root())) {
            for (byte[] letter : batch.drops()) {
                await().atMost(Batch.LONG)
                        .until(() -> Files.notExists(home.inbox().resolve("scan.pdf")));
                Files.write(home.inbox().resolve("scan.pdf"), letter);
            }
            settle(home, 36);
            assertThat(service.terminate()).isZero();
        }
        batch.judge(home);
    }

    @Test
    void takesOnlyRegularFilesAndEachNameOfOne() throws Exception {
        Batch batch = new Batch(List.of(Batch.letter(1), Batch.letter(1)));
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        Path letter = Files.write(home.inbox().resolve("letter.txt"), Batch.letter(1));
        Files.createLink(home.inbox().resolve("hard.txt"), letter);
        Files.createSymbolicLink(home.inbox().resolve("link.txt"), Path.of("/etc/hostname"));
        Shell.run("mkfifo", home.inbox().resolve("pipe.pdf").toString());
        Shell.run(
                "python3",
                "-c",
                "import socket,sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])",
                home.inbox().resolve("socket").toString());
        assumeTrue(Shell.ran("mknod", home.inbox().resolve("device").toString(), "c", "1", "5"), "no right to mknod");
        try (RunningService service = RunningService.over(home.root())) {
            settle(home, 2);
            assertThat(service.terminate()).isZero();
        }
        assertThat(names(home.inbox()))
                .contains("link.txt", "pipe.pdf", "socket", "device")
                .doesNotContain("letter.txt", "hard.txt");
        for (Path left : list(home.inbox())) {
            Files.delete(left);
        }
        batch.judge(home);
    }

    @Test
    void takesNamesThatAreNoTextInAnyLocale() throws Exception {
        Batch batch = new Batch(List.of(Batch.letter(1), Batch.letter(2), Batch.letter(3), new byte[300]));
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        List<String> names = List.of("\\xc3\\xa9t\\xc3\\xa9.txt", "\\xff\\xfe.txt", "new\\nline\\x01.txt", "\\xe9.pdf");
        for (int drop = 0; drop < names.size(); drop++) {
            Path source = Files.write(folder.resolve("source"), batch.drops().get(drop));
            Shell.run("bash", "-c", "cp '%s' '%s'/$'%s'".formatted(source, home.inbox(), names.get(drop)));
        }
        try (RunningService service = RunningService.under(List.of(), Map.of("LC_ALL", "C"), home.root())) {
            settle(home, 4);
            assertThat(service.terminate()).isZero();
        }
        batch.judge(home);
    }

    @Test
    void isHeldByOneServiceAlsoWhileThatIsStopped() throws Exception {
        Batch batch = Batch.of(20, 2);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        try (RunningService first = RunningService.over(home.root())) {
            await().atMost(Batch.LONG).until(() -> !Oracle.outbox(home).isEmpty());
            first.signal("STOP");
            assertThat(RunningService.exitOf("watch", "--home", home.root().toString()))
                    .isEqualTo(2);
            first.signal("CONT");
            settle(home, 22);
            assertThat(first.terminate()).isZero();
        }
        batch.judge(home);
    }

    @Test
    void takesAGreatHeap() throws Exception {
        Batch batch = Batch.of(Integer.getInteger("faults.heap", 2000), 0);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        batch.finish(home);
    }

    private static void settle(HomeFolder home, int drops) {
        await().pollInterval(Duration.ofMillis(500)).atMost(Batch.LONG).until(() -> Oracle.settled(home, drops));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return list(folder).stream().map(file -> file.getFileName().toString()).toList();
    }
}
