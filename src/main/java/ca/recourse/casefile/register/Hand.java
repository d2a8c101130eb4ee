package ca.recourse.casefile.register;

import static java.util.Objects.requireNonNull;

/**
 * Whose hand changes something, and why.
 *
 * @param who the account's name; {@code recourse} for the program itself
 * @param why the reason given
 */
public record Hand(String who, String why) {

    public Hand {
        requireNonNull(who, "who");
        requireNonNull(why, "why");
    }
}
