package ca.recourse.casefile.keeping;

import java.util.List;

/**
 * How the service is.
 *
 * @param status {@code up}, or {@code down} when a person is needed
 * @param troubles what is wrong, one sentence each with what to do
 * @param oldestUnfinishedSeconds how long the oldest unsettled drop has waited
 * @param secondsSinceSettled how long ago a letter was last settled; -1 when none ever was
 * @param inWork drops not settled yet
 * @param freeBytes room on the home's disk
 */
public record Health(
        String status,
        List<String> troubles,
        long oldestUnfinishedSeconds,
        long secondsSinceSettled,
        long inWork,
        long freeBytes) {

    public Health {
        troubles = List.copyOf(troubles);
    }

    /** Whether no person is needed. */
    public boolean isUp() {
        return troubles.isEmpty();
    }
}
