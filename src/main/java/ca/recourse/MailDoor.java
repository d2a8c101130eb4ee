package ca.recourse;

import static java.util.Objects.requireNonNull;

import ca.recourse.intake.mailbox.Collector;
import ca.recourse.intake.mailbox.Collector.Collected;
import ca.recourse.intake.mailbox.MailboxException;
import ca.recourse.intake.mailbox.Setbacks;
import ca.recourse.intake.mailbox.settings.BoxSettings;
import ca.recourse.intake.mailbox.settings.MailSettingsException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail door: says which mailboxes are due, and visits them, each in its own time and none in another's way. */
public final class MailDoor {

    private static final Logger LOG = LoggerFactory.getLogger(MailDoor.class);

    private final List<BoxSettings> boxes;
    private final Map<String, Collector> collectors;
    private final Setbacks setbacks;
    private final Clock clock;
    private final Map<String, Instant> next = new ConcurrentHashMap<>();
    private final Set<String> underway = ConcurrentHashMap.newKeySet();

    MailDoor(List<BoxSettings> boxes, Map<String, Collector> collectors, Clock clock) {
        this.boxes = List.copyOf(boxes);
        this.collectors = Collections.unmodifiableMap(collectors);
        this.setbacks = new Setbacks(clock);
        this.clock = clock;
    }

    /** The names of the mailboxes whose next visit is due; they count as under way from now on. */
    public List<String> due() {
        return boxes.stream()
                .map(BoxSettings::name)
                .filter(name -> !clock.instant().isBefore(next.getOrDefault(name, Instant.MIN)))
                .filter(setbacks::isDue)
                .filter(underway::add)
                .toList();
    }

    /**
     * Visit one mailbox.
     *
     * @return the originals to be read, by their SHA-256
     */
    public List<String> collect(String name) {
        try {
            Collected collected = requireNonNull(collectors.get(name), "a mailbox of the settings")
                    .collect();
            setbacks.over(name);
            next.put(name, collected.more() ? clock.instant() : clock.instant().plus(every(name)));
            return collected.fresh();
        } catch (MailboxException | MailSettingsException e) {
            LOG.warn("mailbox {} is left for a while: {}", name, e.getMessage());
            setbacks.add(name);
            return List.of();
        } catch (RuntimeException e) {
            // A full disk or a busy journal: ours, so the mailbox rests and the fault is heard of.
            setbacks.add(name);
            throw e;
        } finally {
            underway.remove(name);
        }
    }

    private Duration every(String name) {
        return boxes.stream()
                .filter(box -> box.name().equals(name))
                .map(BoxSettings::every)
                .findFirst()
                .orElseThrow();
    }
}
