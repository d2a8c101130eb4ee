package ca.recourse.law.time;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A length of time as a text gives it.
 *
 * @param length how many
 * @param unit of what
 */
public record Period(int length, Unit unit) {

    /** What a period is measured in. */
    public enum Unit {
        DAYS(ChronoUnit.DAYS),
        MONTHS(ChronoUnit.MONTHS),
        YEARS(ChronoUnit.YEARS);

        private final ChronoUnit measure;

        Unit(ChronoUnit measure) {
            this.measure = measure;
        }

        /** The name in packs and summaries, such as {@code days}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Period {
        requireNonNull(unit, "unit");
        if (length < 1) {
            throw new IllegalArgumentException("a period must run at least one, not " + length + " " + unit.id());
        }
    }

    /** So many days. */
    public static Period ofDays(int days) {
        return new Period(days, Unit.DAYS);
    }

    /**
     * Its last day, the first not counted (Interpretation Act 27(5)).
     *
     * <p>Months and years end on the day of the same number, or on the month's last where it has no such day
     * (Interpretation Act 28).
     */
    public LocalDate after(LocalDate trigger) {
        return trigger.plus(length, unit.measure);
    }

    /** In words, such as "15 days" and "15 jours". */
    public Phrase printed() {
        return new Phrase(length + " " + english(), length + " " + french());
    }

    @Override
    public String toString() {
        return printed().en();
    }

    private String english() {
        return length == 1 ? unit.id().substring(0, unit.id().length() - 1) : unit.id();
    }

    private String french() {
        return switch (unit) {
            case DAYS -> length == 1 ? "jour" : "jours";
            case MONTHS -> "mois";
            case YEARS -> length == 1 ? "an" : "ans";
        };
    }
}
