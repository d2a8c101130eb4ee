package ca.recourse.casefile.register;

import java.time.Instant;
import java.util.UUID;

/** Names for rows that sort in the order they were written, whatever the database. */
final class EntryId {

    private EntryId() {}

    static String at(Instant moment) {
        return "%013d-%s".formatted(moment.toEpochMilli(), UUID.randomUUID());
    }
}
