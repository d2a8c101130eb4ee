package ca.recourse;

import ca.recourse.casefile.journal.SqlJournal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Originals to be read again: at the next look those that failed and have tries left, a little later those that failed through
 * no fault of theirs (the disk is full, the journal is held).
 */
public final class Postponed {

    private static final Duration REST = Duration.ofSeconds(10);

    private final SqlJournal journal;
    private final Clock clock;
    private final Map<String, Instant> since = new ConcurrentHashMap<>();

    Postponed(SqlJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void add(String sha256) {
        since.put(sha256, clock.instant());
    }

    /** One that may be read again at the next look. */
    void addRested(String sha256) {
        since.put(sha256, Instant.EPOCH);
    }

    /** Those that have rested, given back to be read without a try counted. */
    public List<String> due() {
        List<String> due = since.entrySet().stream()
                .filter(entry -> rested(entry.getValue(), clock.instant()))
                .map(Map.Entry::getKey)
                .toList();
        due.forEach(journal::handBack);
        due.forEach(since::remove);
        return due;
    }

    /** The end: what still rests is given back, and need not rest. */
    void letGo() {
        since.keySet().forEach(journal::handBack);
        since.clear();
    }

    /** Whether the rest is over; a clock that was set back ends it too. */
    static boolean rested(Instant since, Instant now) {
        return Duration.between(since, now).abs().compareTo(REST) >= 0;
    }
}
