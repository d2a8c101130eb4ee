package ca.recourse;

import static java.util.Objects.requireNonNull;

import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.intake.Arrival;
import ca.recourse.summary.CaseSheet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Works out kept letters one after the other. What they came in is fetched and unpacked once, and each file in it read once,
 * as long as the next letter came in the same: an archive of a thousand letters would be opened a thousand times.
 */
final class Siblings {

    private final Revision revision;
    private final AtomicReference<Drop> last = new AtomicReference<>(Drop.NONE);

    Siblings(Revision revision) {
        this.revision = requireNonNull(revision, "revision");
    }

    /** The letter as it reads now; empty when it is found no more. Asked by one thread at a time. */
    Optional<CaseSheet> read(RegisteredLetter letter) {
        Drop drop = drop(letter);
        return drop.files().stream().filter(part -> Revision.holds(part, letter)).findFirst().stream()
                .flatMap(part ->
                        drop.sheets().computeIfAbsent(letter.sha256(), sha256 -> revision.sheets(part)).stream())
                .filter(sheet -> sheet.summary().caseId().equals(letter.caseId()))
                .findFirst();
    }

    private Drop drop(RegisteredLetter letter) {
        Key key = Key.of(letter);
        return last.updateAndGet(
                drop -> drop.key().equals(key) ? drop : new Drop(key, revision.inside(letter), new HashMap<>()));
    }

    /** What was dropped at once: its bytes, and what the letters in it are told of it. */
    private record Key(String original, String outermost, String channel, Instant receivedAt) {

        static Key of(RegisteredLetter letter) {
            return new Key(letter.original(), Revision.outermost(letter), letter.channel(), letter.receivedAt());
        }
    }

    /** What came out of it, and what was read of each file by its SHA-256. */
    private record Drop(Key key, List<Arrival> files, Map<String, List<CaseSheet>> sheets) {

        static final Drop NONE = new Drop(new Key("", "", "", Instant.EPOCH), List.of(), Map.of());
    }
}
