package ca.recourse.casefile.register;

/**
 * How many letters a search finds.
 *
 * @param number how many were counted
 * @param more whether there may be more than that
 */
public record Count(long number, boolean more) {

    static Count of(long found, long most) {
        return new Count(Math.min(found, most), found > most);
    }

    @Override
    public String toString() {
        return more ? number + "+" : String.valueOf(number);
    }
}
