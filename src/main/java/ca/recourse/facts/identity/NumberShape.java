package ca.recourse.facts.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of number in letters: how it is printed, and how we keep it.
 *
 * @param printed what it looks like in folded text
 * @param rule from folded print to what we keep; empty when what was printed is no such number
 */
record NumberShape(Pattern printed, Function<String, Optional<String>> rule) {

    /**
     * "12-3456-7890", "1234-5678", "1234567890", "12 3456 7890". Of the first two at least one is a true digit: "is
     * 8149-7574" is a verb before eight digits.
     */
    static final NumberShape UCI =
            of("(?<![a-z0-9-])(?:(?=.?\\d)D{2} ?-? ?D{4} ?-? ?D{4}|D{4} ?-? ?D{4})(?![a-z0-9]|-\\d)", Kept::uci);

    /** "W312345678", "EP00123456", "B0123 45678", "TB9-12345"; of a scan also "VV312345678" and "$312345678". */
    static final NumberShape APPLICATION = of(
            "(?<![a-z0-9-])(?:(?!(?:is|no|of|on|at|to|by|et|du|le|la|est) )[a-z]{1,2}-? ?(?:D ?){7,10}|(?:vv|\\$) ?(?:D ?){9}|[a-z]{2}\\d{1,2}-\\d{5})(?![a-z0-9]|-\\d)",
            Kept::application);

    /** Any other number beside a label of its own: "1234567", "BC-2024-12345". */
    static final NumberShape OTHER = of("(?<![a-z0-9-])[a-z0-9][a-z0-9/-]{4,19}(?![a-z0-9])", Kept::other);

    private static NumberShape of(String printed, Function<String, Optional<String>> rule) {
        return new NumberShape(Pattern.compile(printed.replace("D", "[0-9oilsb|]")), rule);
    }

    /** The number as we keep it; empty when what was printed is no such number. */
    Optional<String> kept(String folded) {
        return rule.apply(folded);
    }

    /** Whether letters were taken for digits. */
    static boolean slipped(String folded, String kept) {
        return !folded.replaceAll("[ -]", "").equalsIgnoreCase(kept.replace("-", ""));
    }

    /** From print to what we keep. */
    private static final class Kept {

        private static final Pattern BOARD = Pattern.compile("[a-z]{2}\\d{1,2}-\\d{5}");
        private static final Pattern LETTERED = Pattern.compile("([a-z]{1,2})-?([0-9oilsb|]{7,10})");
        // Court dockets, access requests, enquiries, dates, phone numbers, client identifiers.
        private static final Pattern NOT_A_FILE = Pattern.compile(
                "^(?:imm|t|a|rep|dlm)-\\d|^\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}$|^\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}$"
                        + "|^\\d{3}-\\d{3}-\\d{4}$|^\\d{2}-\\d{4}-\\d{4}$|^\\d{4}-\\d{4}$|^imm\\d{4}");
        private static final int FEWEST_DIGITS = 5;

        static Optional<String> uci(String folded) {
            String digits = digits(folded.replaceAll("[ -]", ""));
            return trueDigits(folded) >= digits.length() - 2 ? Optional.of(digits) : Optional.empty();
        }

        static Optional<String> application(String folded) {
            String plain =
                    folded.replace(" ", "").replaceFirst("^vv(?=\\d)", "w").replaceFirst("^\\$(?=\\d)", "s");
            if (BOARD.matcher(plain).matches()) {
                return Optional.of(plain.toUpperCase(Locale.ROOT));
            }
            Matcher parts = LETTERED.matcher(plain);
            return parts.matches() && trueDigits(plain) > FEWEST_DIGITS
                    ? Optional.of((parts.group(1) + digits(parts.group(2))).toUpperCase(Locale.ROOT))
                    : Optional.empty();
        }

        static Optional<String> other(String folded) {
            boolean file = trueDigits(folded) >= FEWEST_DIGITS
                    && !NOT_A_FILE.matcher(folded).find();
            return file ? Optional.of(folded.toUpperCase(Locale.ROOT)) : Optional.empty();
        }

        private static long trueDigits(String folded) {
            return folded.chars().filter(Character::isDigit).count();
        }

        private static String digits(String folded) {
            return folded.replace('o', '0')
                    .replace('i', '1')
                    .replace('l', '1')
                    .replace('|', '1')
                    .replace('s', '5')
                    .replace('b', '8');
        }
    }
}
