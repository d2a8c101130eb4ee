package ca.recourse.casefile.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One letter as the register lists it: its standing summary in columns, a person's corrections laid over it.
 *
 * @param caseId the case
 * @param version which version of the summary stands
 * @param revision raised by each change; who writes names the one they saw
 * @param sha256 the innermost file
 * @param original the drop it came in, as the original store names it
 * @param fileName the innermost file's name
 * @param container what it came in, outermost first, joined by {@code !}
 * @param channel the door
 * @param receivedAt when it came in
 * @param pages how many pages the file has
 * @param kind the letter kind
 * @param jurisdiction whose letter it is
 * @param language of its body, ISO 639-1
 * @param authority who decided
 * @param application the application type
 * @param applicationNumber as printed
 * @param personName the person the letter is about
 * @param uci digits only
 * @param place where the matter arises
 * @param decisionDate the day of the decision
 * @param actBy the headline
 * @param actByRecourse the recourse it is the headline of
 * @param due the earliest day that still runs; {@link #NEVER} where none does
 * @param provisional whether a fact that could move it is unknown
 * @param review whether a person must look
 * @param confirmed whether a person looked and confirmed what stands here
 * @param confirmedBy who did
 * @param confirmedAt when
 */
public record RegisteredLetter(
        String caseId,
        int version,
        int revision,
        String sha256,
        String original,
        String fileName,
        Optional<String> container,
        String channel,
        Instant receivedAt,
        int pages,
        String kind,
        Optional<String> jurisdiction,
        Optional<String> language,
        Optional<String> authority,
        Optional<String> application,
        Optional<String> applicationNumber,
        Optional<String> personName,
        Optional<String> uci,
        Optional<String> place,
        Optional<LocalDate> decisionDate,
        Optional<LocalDate> actBy,
        Optional<String> actByRecourse,
        LocalDate due,
        boolean provisional,
        boolean review,
        boolean confirmed,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt) {

    /** The day that stands where no day runs. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Whether every day it had is done or dismissed. */
    public boolean settled() {
        return actBy.isPresent() && due.equals(NEVER);
    }

    @Override
    public String toString() {
        return "case " + caseId;
    }
}
