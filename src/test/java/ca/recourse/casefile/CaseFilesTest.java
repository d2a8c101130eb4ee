package ca.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.casefile.journal.JournalException;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.Cases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {

    private static final CaseSheet SHEET = Cases.sheet(Cases.assessed(Cases.refusal()), "en");

    @TempDir
    Path folder;

    @Test
    void keepThreeFilesNamedByTheCaseAndNothingElse() {
        files(folder.resolve("cases")).keep(SHEET);

        String caseId = SHEET.summary().caseId();
        assertThat(folder.resolve("cases"))
                .isDirectoryNotContaining(file -> !file.getFileName().toString().startsWith(caseId));
        assertThat(folder.resolve("cases").resolve(caseId + ".json"))
                .content()
                .isEqualTo(SummaryJson.pretty(SHEET.summary()));
    }

    @Test
    void replaceWhatWasKeptBefore() throws Exception {
        Path json = folder.resolve(SHEET.summary().caseId() + ".json");
        Files.writeString(json, "old");

        files(folder).keep(SHEET);

        assertThat(json).content().startsWith("{");
    }

    @Test
    void nameTheCaseAndTheFolderWhenTheyCannotWrite() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> files(file).keep(SHEET))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(SHEET.summary().caseId())
                .hasMessageContaining("file");
    }

    private static CaseFiles files(Path folder) {
        return new CaseFiles(folder, new FiledPage((arrival, page, dotsPerInch) -> Optional.empty()));
    }
}
