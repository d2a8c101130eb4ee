package ca.recourse.facts.dates;

import java.util.Optional;

/** Digits as scans show them: an O for a zero, an l or an I for a one. */
final class OcrDigits {

    /** A digit or a letter that scans confuse with one, in folded text. */
    static final String ONE = "[0-9oil|sbz]";

    private OcrDigits() {}

    /** The number, blanks within it passed over; empty when it has no true digit and not only ones and zeros. */
    static Optional<Integer> read(String token) {
        String digits = repaired(token);
        boolean sure = token.chars().anyMatch(Character::isDigit);
        boolean onesAndZeros = token.chars().allMatch(c -> "oil| ".indexOf(c) >= 0);
        return digits.isEmpty() || !(sure || onesAndZeros) ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    /** The year; zero, which is no year, when fewer than two of its digits are true ones. */
    static int year(String token) {
        boolean sure = token.chars().filter(Character::isDigit).count() >= 2;
        return sure ? Integer.parseInt(repaired(token)) : 0;
    }

    /** Whether a letter had to be taken for a digit, or a blank passed over. */
    static boolean slipped(String token) {
        return !token.chars().allMatch(Character::isDigit);
    }

    private static String repaired(String token) {
        return token.replace(" ", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1')
                .replace('|', '1')
                .replace('s', '5')
                .replace('z', '2')
                .replace('b', '8');
    }
}
