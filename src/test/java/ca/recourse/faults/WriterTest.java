package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.recourse.casefile.journal.HomeFolder;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody is still at work on. */
@Tag("faults")
class WriterTest {

    @TempDir
    Path folder;

    @Test
    void takesASlowCopyWhole() throws Exception {
        Batch batch = new Batch(List.of(Batch.page(1), Batch.letter(2)));
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        try (RunningService service = RunningService.over(home.root())) {
            service.awaitReady();
            // Each piece is written by a program of its own, as over a network: nobody holds the file in between.
            for (int piece = 1; piece <= 5; piece++) {
                Files.write(home.inbox().resolve("a.pdf"), part(batch.drops().get(0), piece));
                Files.write(home.inbox().resolve("b.txt"), part(batch.drops().get(1), piece));
                Thread.sleep(1500);
            }
            settle(home, 2);
            assertThat(service.terminate()).isZero();
        }
        batch.judge(home);
    }

    private static byte[] part(byte[] whole, int piece) {
        return Arrays.copyOf(whole, whole.length * piece / 5);
    }

    @Test
    void waitsForAWriterThatKeepsItsDescriptor() throws Exception {
        byte[] whole = Batch.letter(1);
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        try (RunningService service = RunningService.over(home.root());
                OutputStream writer = Files.newOutputStream(home.inbox().resolve("letter.txt"))) {
            service.awaitReady();
            writer.write(whole, 0, 200);
            writer.flush();
            Thread.sleep(8000);
            writer.write(whole, 200, whole.length - 200);
            writer.close();
            settle(home, 1);
            assertThat(service.terminate()).isZero();
        }
        new Batch(List.of(whole)).judge(home);
    }

    @Test
    void losesNoOtherToFilesThatVanishAndChangeTheirNames() throws Exception {
        Batch batch = Batch.of(20, 0);
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        Files.createDirectories(home.inbox().resolve("box"));
        try (RunningService service = RunningService.over(home.root())) {
            service.awaitReady();
            for (int drop = 0; drop < 20; drop++) {
                Path file = Files.write(
                        home.inbox().resolve("box/letter-" + drop + ".txt"),
                        batch.drops().get(drop));
                Files.write(home.inbox().resolve("gone-" + drop + ".txt"), Batch.letter(100 + drop));
                Thread.sleep(150);
                Files.move(file, home.inbox().resolve("renamed-" + drop + ".txt"));
                Files.delete(home.inbox().resolve("gone-" + drop + ".txt"));
            }
            settle(home, 20);
            assertThat(service.terminate()).isZero();
        }
        Files.deleteIfExists(home.inbox().resolve("box"));
        batch.judge(home);
    }

    @Test
    void takesAFileOnceItMayBeRead() throws Exception {
        Batch batch = new Batch(List.of(Batch.page(1), Batch.page(2)));
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        Path locked = home.inbox().resolve("letter-00000.pdf");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        List<String> ordinary = List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");
        assumeTrue(Shell.ran("setpriv", "--bounding-set=-dac_override", "true"), "no right to give up rights");
        try (RunningService service = RunningService.under(ordinary, Map.of(), home.root())) {
            await().atMost(Batch.LONG).until(() -> Oracle.settled(home, 1));
            assertThat(locked).exists();
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rw-------"));
            settle(home, 2);
            assertThat(service.terminate()).isZero();
        }
        batch.judge(home);
    }

    private static void settle(HomeFolder home, int drops) {
        await().atMost(Batch.LONG).until(() -> Oracle.settled(home, drops));
    }
}
