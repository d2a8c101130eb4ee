package ca.recourse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final List<String> OLDEST_FIRST = List.of("e.txt", "b.txt", "d.txt", "a.txt", "c.txt");

    @TempDir
    Path home;

    private Clock clock = NOON;

    @BeforeEach
    void drop() throws IOException {
        Files.createDirectories(home.resolve("claims"));
        Files.createDirectories(home.resolve("inbox"));
        for (int i = 0; i < OLDEST_FIRST.size(); i++) {
            Path file = Files.writeString(home.resolve("inbox").resolve(OLDEST_FIRST.get(i)), "a letter");
            Files.setLastModifiedTime(file, FileTime.from(NOON.instant().minusSeconds(100L - i)));
        }
    }

    @Test
    void takesTheOldestFirst() {
        assertThat(names(claimed())).isEqualTo(OLDEST_FIRST);
    }

    @Test
    void findsWhatAnEarlierRunTookInTheSameOrder() {
        claimed();

        assertThat(names(inbox().claimedBefore())).isEqualTo(OLDEST_FIRST);
    }

    private List<Claim> claimed() {
        Inbox inbox = new Inbox(home.resolve("inbox"), home.resolve("claims"), new Ticking());
        return IntStream.range(0, 3)
                .mapToObj(look -> {
                    clock = Clock.offset(clock, Duration.ofMinutes(1));
                    return inbox.claim();
                })
                .flatMap(List::stream)
                .toList();
    }

    private Inbox inbox() {
        return new Inbox(home.resolve("inbox"), home.resolve("claims"), clock);
    }

    private static List<String> names(List<Claim> claims) {
        return claims.stream().map(claim -> claim.droppedAs().toString()).toList();
    }

    /** Shows what the test's clock shows at the moment. */
    private final class Ticking extends Clock {

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
