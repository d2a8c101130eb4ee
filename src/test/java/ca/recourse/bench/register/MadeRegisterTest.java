package ca.recourse.bench.register;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Search;
import ca.recourse.law.StatuteBook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeRegisterTest {

    @TempDir
    Path folder;

    @Test
    void isSearchedLikeARealOne() {
        try (Database database = Database.open(folder.resolve("journal.db"))) {
            MadeRegister made = new MadeRegister(database, StatuteBook.shipped(), LocalDate.parse("2026-11-25"), 1);
            made.fill(3_000, done -> {});
            Register register = new Register(database, Clock.systemUTC());
            RegisteredLetter one = register.search(Search.EVERYTHING).get(0);

            assertThat(made.size()).isEqualTo(3_000);
            assertThat(register.count(Search.EVERYTHING.withWords(
                            List.of(one.applicationNumber().orElseThrow()))))
                    .isEqualTo(1);
            // Both ways of finding: a word few letters hold, and one that nearly all do.
            assertThat(register.search(Search.EVERYTHING.withWords(List.of("letter", "pdf"))))
                    .isEqualTo(register.search(Search.EVERYTHING));
            assertThat(register.count(ofKind("refusal"))).isEqualTo(counted(database, "kind = 'refusal'"));
            assertThat(register.count(ofKind("refusal"), 100)).hasToString("100+");
        }
    }

    private static Search ofKind(String kind) {
        return new Search(
                List.of(),
                Optional.of(kind),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Search.Order.ACT_BY,
                new Search.Part(0, 50));
    }

    private static long counted(Database database, String condition) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from letter where " + condition)
                        .mapTo(Long.class)
                        .one());
    }
}
