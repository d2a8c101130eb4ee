package ca.recourse.casefile.journal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.intake.Channel;
import ca.recourse.intake.Original;
import ca.recourse.intake.Receipt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BooksTest {

    private static final int DROPS = 150;

    @TempDir
    Path folder;

    @Test
    void balanceAtEveryMomentWhileLettersAreTaken() {
        try (Database database = new Store(folder.resolve("journal.db"), Optional.empty()).open()) {
            SqlJournal journal = new SqlJournal(database, Clock.systemUTC());
            CompletableFuture<Void> taking = CompletableFuture.runAsync(() -> {
                for (int drop = 0; drop < DROPS; drop++) {
                    journal.admit(receipt(drop));
                }
            });
            // A balance that does not add up cannot be made: it throws.
            while (!taking.isDone()) {
                assertThat(journal.balance().arrivals()).isBetween(0L, (long) DROPS);
            }
            taking.join();
            assertThat(journal.balance().inWork()).isEqualTo(DROPS);
        }
    }

    private static Receipt receipt(int drop) {
        Original original = Original.of(("letter " + drop).getBytes(StandardCharsets.UTF_8));
        return new Receipt(
                "drop-" + drop,
                original.sha256(),
                original.size(),
                "letter.txt",
                Channel.FOLDER,
                Clock.systemUTC().instant());
    }
}
