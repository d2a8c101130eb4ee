package ca.recourse.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {

    private Instant now = Instant.parse("2026-11-25T15:00:00Z");
    private final AtomicInteger asked = new AtomicInteger();

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private Recent<Integer> costing(Duration cost) {
        return new Recent<>(
                () -> {
                    now = now.plus(cost);
                    return asked.incrementAndGet();
                },
                Duration.ofSeconds(1),
                clock);
    }

    @Test
    void isWorkedOutAnewOnceItIsOld() {
        Recent<Integer> cheap = costing(Duration.ZERO);
        now = now.plusMillis(999);
        assertThat(cheap.get()).isEqualTo(1);
        now = now.plusMillis(1);
        assertThat(cheap.get()).isEqualTo(2);
    }

    @Test
    void isKeptLongerTheDearerItIs() {
        Recent<Integer> dear = costing(Duration.ofSeconds(2));
        now = now.plusSeconds(39);
        assertThat(dear.get()).isEqualTo(1);
        now = now.plusSeconds(1);
        assertThat(dear.get()).isEqualTo(2);
    }
}
