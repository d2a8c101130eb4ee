package ca.recourse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.recourse.casefile.journal.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, gone, or may not be written. */
class DiskTest {

    private static final int LETTERS = 40;

    @TempDir
    Path folder;

    @Test
    void finishesOnADiskThatWasFullAndGrew() throws Exception {
        finishesOnceItGrows("size=2m", "size=200m");
    }

    @Test
    @Tag("faults")
    void finishesOnceThereAreInodesAgain() throws Exception {
        finishesOnceItGrows("size=200m,nr_inodes=150", "size=200m,nr_inodes=10000");
    }

    private void finishesOnceItGrows(String small, String large) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(Shell.mounted(disk, small), "no right to mount");
        try {
            Batch batch = Batch.ofPages(LETTERS, 0);
            HomeFolder home = batch.droppedInto(disk.resolve("home"));
            try (RunningService service = RunningService.over(home.root())) {
                service.endsWithin(15);
                assertThat(Oracle.settled(home, LETTERS))
                        .as("the disk was never full: make it smaller")
                        .isFalse();
                Shell.run("mount", "-o", "remount," + large, disk.toString());
                service.endsBefore(() -> Oracle.settled(home, LETTERS));
            }
            batch.finish(home);
        } finally {
            Shell.run("umount", disk.toString());
        }
    }

    @Test
    @Tag("faults")
    void waitsForAnOutboxThatMayNotBeWritten() throws Exception {
        Batch batch = Batch.ofPages(6, 1);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        String outbox = home.outbox().toString();
        assumeTrue(Shell.ran("mount", "--bind", outbox, outbox), "no right to mount");
        Shell.run("mount", "-o", "remount,bind,ro", outbox);
        try (RunningService service = RunningService.over(home.root())) {
            service.endsWithin(12);
            Shell.run("umount", outbox);
            assertThat(Oracle.outbox(home)).isEmpty();
            service.endsBefore(() -> Oracle.settled(home, batch.drops().size()));
        }
        batch.finish(home);
    }

    @Test
    @Tag("faults")
    void finishesOverAnOutboxThatWentAwayAndCameBack() throws Exception {
        Batch batch = Batch.ofPages(30, 3);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        try (RunningService service = RunningService.over(home.root())) {
            service.endsWithin(4);
            Shell.run("mv", home.outbox().toString(), folder.resolve("away").toString());
            Files.writeString(home.outbox(), "in the way");
            service.endsWithin(12);
            Files.delete(home.outbox());
            Shell.run("mv", folder.resolve("away").toString(), home.outbox().toString());
            service.endsBefore(() -> Oracle.settled(home, batch.drops().size()));
        }
        batch.finish(home);
    }

    @Test
    @Tag("faults")
    void worksWhileNothingCanBeLogged() throws Exception {
        Batch batch = Batch.ofPages(10, 1);
        HomeFolder home = batch.droppedInto(folder.resolve("home"));
        Files.createSymbolicLink(home.inbox().resolve("link.txt"), Path.of("/etc/hostname"));
        List<String> mute = List.of("bash", "-c", "exec \"$@\" >/dev/full 2>/dev/full", "mute");
        try (RunningService service = RunningService.under(mute, Map.of(), home.root())) {
            assertThat(service.endsBefore(
                            () -> Oracle.settled(home, batch.drops().size())))
                    .as("it ended over its log")
                    .isFalse();
            assertThat(service.terminate()).isZero();
        }
        Files.delete(home.inbox().resolve("link.txt"));
        batch.judge(home);
    }
}
