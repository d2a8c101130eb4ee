package ca.recourse.casefile.register;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Names for rows that sort in the order they were written, whatever the database, also within a millisecond. */
final class EntryId {

    private static final int ROUND = 1_000_000;
    private static final AtomicInteger WRITTEN = new AtomicInteger();

    private EntryId() {}

    static String at(Instant moment) {
        int number = WRITTEN.getAndUpdate(last -> (last + 1) % ROUND);
        return "%013d-%06d-%s".formatted(moment.toEpochMilli(), number, UUID.randomUUID());
    }
}
