package ca.recourse.casefile.register;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.bench.register.MadeRegister;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.Search.Days;
import ca.recourse.casefile.register.Search.Order;
import ca.recourse.casefile.register.Search.Part;
import ca.recourse.law.StatuteBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final int LETTERS = 2_000;
    private static final int ALL = 10_000;

    private Database database;

    @BeforeAll
    void fill(@TempDir Path folder) {
        database = Database.open(folder.resolve("journal.db"));
        new MadeRegister(database, StatuteBook.shipped(), TODAY, 1).fill(LETTERS, done -> {});
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void findsTheSameBothWaysInEveryOrder() {
        Finder byIndex = new Finder(database, Integer.MAX_VALUE, ALL);
        Finder downTheList = new Finder(database, 0, ALL);
        for (Order order : Order.values()) {
            for (Search search :
                    List.of(running(order, "officer"), withinAll(order, "officer"), withinAll(order, "ma"))) {
                assertThat(byIndex.search(search)).isNotEmpty().isEqualTo(downTheList.search(search));
            }
        }
    }

    @Test
    void tellsAtLeastSoManyWhereCountingWouldMeanToReadEveryRow() {
        long running = database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("select count(*) from letter where due < '9999' and review = 0")
                                .mapTo(Long.class)
                                .one());
        assertThat(running).isGreaterThan(40);
        assertThat(new Finder(database, 0, ALL).count(running(Order.ACT_BY, "letter"), ALL))
                .isEqualTo(new Count(running, false));
        assertThat(new Finder(database, 0, 40).count(running(Order.ACT_BY, "letter"), ALL))
                .isEqualTo(new Count(40, true));
        assertThat(new Finder(database, 0, 40).count(running(Order.ACT_BY, "letter"), Integer.MAX_VALUE))
                .isEqualTo(new Count(running, false));
    }

    @Test
    void handsOverEveryLetterInItsOrderWhateverPartWasAskedFor() {
        Finder finder = new Finder(database);
        List<String> cases = new ArrayList<>();
        finder.each(Search.EVERYTHING, letter -> cases.add(letter.caseId()));
        assertThat(cases).hasSize(LETTERS).doesNotHaveDuplicates();
        assertThat(cases.subList(0, Search.EVERYTHING.page().most()))
                .isEqualTo(finder.search(Search.EVERYTHING).stream()
                        .map(RegisteredLetter::caseId)
                        .toList());
    }

    private static Search withinAll(Order order, String word) {
        return search(order, word, Optional.empty());
    }

    private static Search running(Order order, String word) {
        return search(order, word, Optional.of(new Days(TODAY.minusDays(30), TODAY.plusDays(300))));
    }

    private static Search search(Order order, String word, Optional<Days> days) {
        return new Search(
                List.of(word),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                Optional.empty(),
                days,
                order,
                new Part(2, 20));
    }
}
