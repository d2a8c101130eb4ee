package ca.recourse.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.law.text.InForce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What governs on a day: a text from its first day to its last, a fee until the day it is looked up again. */
class InForceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void aTextGovernsFromItsFirstDayToItsLast() {
        InForce march = new InForce(FIRST, Optional.of(LAST));

        assertThat(march.on(FIRST)).isTrue();
        assertThat(march.on(LAST)).isTrue();
        assertThat(march.on(FIRST.minusDays(1))).isFalse();
        assertThat(march.on(LAST.plusDays(1))).isFalse();
        assertThat(march).hasToString("in force 2026-03-01 to 2026-03-31");
    }

    @Test
    void aTextWithoutALastDayGovernsOn() {
        InForce since = new InForce(FIRST, Optional.empty());

        assertThat(since.on(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(since.on(FIRST.minusDays(1))).isFalse();
        assertThat(since).hasToString("in force since 2026-03-01");
    }

    @Test
    void aFeeIsLookedUpAgainFromItsDayOn() {
        Phrase what = new Phrase("filing", "d\u00E9p\u00F4t");
        Fee indexed = new Fee(what, BigDecimal.TEN, FIRST, Optional.of(LAST), Optional.empty());
        Fee fixed = new Fee(what, BigDecimal.TEN, FIRST, Optional.empty(), Optional.empty());

        assertThat(indexed.mayHaveChangedBy(LAST.minusDays(1))).isFalse();
        assertThat(indexed.mayHaveChangedBy(LAST)).isTrue();
        assertThat(fixed.mayHaveChangedBy(LAST)).isFalse();
    }
}
