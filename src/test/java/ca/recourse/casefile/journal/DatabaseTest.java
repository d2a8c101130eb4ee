package ca.recourse.casefile.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void isNotBegunWhileItsFileIsStillEmpty() throws Exception {
        Path file = folder.resolve("journal.db");
        Store store = new Store(file, Optional.empty());
        assertThat(store.isBegun()).isFalse();

        Files.createFile(file);
        assertThat(store.isBegun()).isFalse();

        store.open().close();
        assertThat(store.isBegun()).isTrue();
    }

    @Test
    void isNotBegunAnewWhereOriginalsAreKept() throws Exception {
        HomeFolder home = new HomeFolder(folder);
        Files.createDirectories(home.originals().resolve("ab"));
        Files.writeString(home.originals().resolve("ab/letter"), "kept");
        Files.createDirectories(home.database().getParent());
        Files.createFile(home.database());

        assertThatThrownBy(() -> home.refuseWithoutJournal(new Store(home.database(), Optional.empty())))
                .hasMessageContaining("is gone");
    }
}
