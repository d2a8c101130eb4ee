package ca.recourse.settings;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing a firm may set.
 *
 * @param key its name, such as {@code desk.port}; {@code <name>} in it stands for a name of the firm's choice
 * @param kind what may stand as its value
 * @param says what it does, in a sentence
 * @param standard the value where nothing is said
 * @param least the smallest number it may be
 * @param most the largest number it may be
 */
record Setting(
        String key,
        Kind kind,
        String says,
        @JsonProperty("default") Optional<String> standard,
        Optional<Integer> least,
        Optional<Integer> most) {

    private static final String OWN_NAME = "<name>";
    private static final String A_NAME = "[a-z0-9][a-z0-9-]{0,39}";

    Setting {
        requireNonNull(key, "key");
        requireNonNull(kind, "kind");
        requireNonNull(says, "says");
        standard.ifPresent(value -> refuse(kind, value, "the default of " + key));
    }

    private static void refuse(Kind kind, String value, String where) {
        if (!kind.takes(value)) {
            throw new SettingsException(where, "\"%s\" is not %s".formatted(value, kind.example()));
        }
    }

    boolean isNamed() {
        return key.contains(OWN_NAME);
    }

    boolean isCalled(String said) {
        return isNamed() ? pattern(key, A_NAME).matcher(said).matches() : key.equals(said);
    }

    /** The key an environment variable sets, where it sets this one: {@code RECOURSE_DESK_PORT} is {@code desk.port}. */
    Optional<String> keyOf(String variable) {
        String words = variable.toLowerCase(Locale.ROOT);
        if (!isNamed()) {
            return words.equals(spelt(key)) ? Optional.of(key) : Optional.empty();
        }
        var found = pattern(spelt(key), "([a-z0-9]{1,40})").matcher(words);
        return found.matches() ? Optional.of(key.replace(OWN_NAME, found.group(1))) : Optional.empty();
    }

    /** The value as it may be used. @throws SettingsException if it may not */
    String checked(String value, String where) {
        refuse(kind, value, where + ", " + key);
        if (kind == Kind.NUMBER) {
            checkBounds(Integer.parseInt(value), where);
        }
        return value;
    }

    private void checkBounds(int number, String where) {
        if (least.filter(bound -> number < bound).isPresent()
                || most.filter(bound -> number > bound).isPresent()) {
            throw new SettingsException(
                    where,
                    "%s is %d; it may be from %s to %s"
                            .formatted(
                                    key,
                                    number,
                                    least.map(String::valueOf).orElse("any"),
                                    most.map(String::valueOf).orElse("any")));
        }
    }

    private static String spelt(String key) {
        return "recourse_" + key.replace('.', '_').replace('-', '_');
    }

    private static Pattern pattern(String key, String name) {
        int at = key.indexOf(OWN_NAME);
        return Pattern.compile(
                Pattern.quote(key.substring(0, at)) + name + Pattern.quote(key.substring(at + OWN_NAME.length())));
    }
}
