package ca.recourse.casefile.register;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person put right. The newest of each field stands, whatever is read later.
 *
 * @param id names it; a later one sorts after an earlier
 * @param caseId the case
 * @param field what was put right
 * @param value what it is; empty when the letter does not say
 * @param who the account's name
 * @param at when
 * @param why the reason given
 */
public record Correction(
        String id, String caseId, Field field, Optional<String> value, String who, Instant at, String why) {

    /** What a person may put right, or add because only staff know it. Days are written like 2026-11-25. */
    public enum Field {
        LETTER_KIND,
        APPLICATION,
        APPLICATION_NUMBER,
        PERSON_NAME,
        UCI,
        PLACE,
        DECISION_DATE,
        RECEIVED,
        RECEIVED_BY,
        STATUS_EXPIRY
    }

    public Correction {
        requireNonNull(id, "id");
        requireNonNull(caseId, "caseId");
        requireNonNull(field, "field");
        requireNonNull(value, "value");
        requireNonNull(who, "who");
        requireNonNull(at, "at");
        requireNonNull(why, "why");
    }
}
