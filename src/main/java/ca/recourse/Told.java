package ca.recourse;

import static java.util.Objects.requireNonNull;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.casefile.register.Correction.Field;
import ca.recourse.facts.PutRight;
import ca.recourse.facts.PutRight.Said;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What people have told of one case.
 *
 * @param staff what the letter cannot show
 * @param right what was misread
 */
record Told(StaffFacts staff, PutRight right) {

    Told {
        requireNonNull(staff, "staff");
        requireNonNull(right, "right");
    }

    /** From what stands in the register: of each field the newest. */
    static Told of(Map<Field, Optional<String>> standing) {
        return new Told(staffFacts(standing), putRight(standing));
    }

    private static StaffFacts staffFacts(Map<Field, Optional<String>> standing) {
        return new StaffFacts(
                value(standing, Field.RECEIVED).map(LocalDate::parse),
                value(standing, Field.RECEIVED_BY)
                        .map(how -> StaffFacts.ReceivedBy.valueOf(how.toUpperCase(Locale.ROOT)))
                        .orElse(StaffFacts.ReceivedBy.ELECTRONIC),
                value(standing, Field.PLACE).flatMap(id -> named(Place.values(), Place::id, id)),
                value(standing, Field.STATUS_EXPIRY).map(LocalDate::parse));
    }

    private static PutRight putRight(Map<Field, Optional<String>> standing) {
        return new PutRight(
                said(standing, Field.LETTER_KIND, id -> named(LetterKind.values(), LetterKind::id, id)),
                said(standing, Field.APPLICATION, id -> named(ApplicationType.values(), ApplicationType::id, id)),
                said(standing, Field.APPLICATION_NUMBER, Optional::of),
                said(standing, Field.PERSON_NAME, Optional::of),
                said(standing, Field.UCI, Optional::of),
                said(standing, Field.DECISION_DATE, day -> Optional.of(LocalDate.parse(day))));
    }

    private static Optional<String> value(Map<Field, Optional<String>> standing, Field field) {
        return standing.getOrDefault(field, Optional.empty());
    }

    private static <T> Said<T> said(
            Map<Field, Optional<String>> standing, Field field, Function<String, Optional<T>> read) {
        return standing.containsKey(field) ? Said.that(value(standing, field).flatMap(read)) : Said.nothing();
    }

    private static <T> Optional<T> named(T[] values, Function<T, String> id, String wanted) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(wanted))
                .findFirst();
    }
}
