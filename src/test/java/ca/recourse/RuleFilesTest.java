package ca.recourse;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {

    @TempDir
    Path folder;

    @Test
    void areFollowedWhenOnlyTheirOwnerMayChangeThem() throws Exception {
        Files.writeString(folder.resolve("rules.yaml"), "a: b");

        assertThatCode(() -> RuleFiles.ownedAs(folder).refuseLoose(folder)).doesNotThrowAnyException();
    }

    @Test
    void areRefusedWhenAnyoneMayChangeThem() throws Exception {
        Path rules = Files.writeString(folder.resolve("rules.yaml"), "a: b");
        Files.setPosixFilePermissions(rules, PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThatThrownBy(() -> RuleFiles.ownedAs(folder).refuseLoose(folder))
                .isInstanceOf(HomeException.class)
                .hasMessageContaining("chmod o-w");
    }

    @Test
    void areRefusedInsideAHomeAndAHomeInsideItself() throws Exception {
        HomeFolder home = HomeFolder.at(folder.resolve("home"));
        assertThatThrownBy(() -> home.refuseOverlap(home.inbox())).hasMessageContaining("overlap");

        Files.delete(home.outbox());
        Files.createSymbolicLink(home.outbox(), home.inbox());
        assertThatThrownBy(() -> HomeFolder.at(home.root())).isInstanceOf(HomeException.class);
    }
}
