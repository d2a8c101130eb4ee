package ca.recourse.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Holds every pack on the shelf to the same promises. */
class StatuteBookTest {

    private static final StatuteBook BOOK = StatuteBook.shipped();

    @Test
    void countsFifteenDaysToASaturdayBackToFriday() {
        TimeLimit limit = BOOK.recourse("leave-judicial-review")
                .timeLimit(Place.INSIDE_CANADA, LocalDate.of(2026, 11, 6))
                .orElseThrow();

        Count count = BOOK.count(limit, LocalDate.of(2026, 11, 6));

        assertThat(count.nominalLastDay()).isEqualTo("2026-11-21");
        assertThat(count.actBy()).isEqualTo("2026-11-20");
        assertThat(count.outerDate()).isEqualTo("2026-11-23");
    }
}
