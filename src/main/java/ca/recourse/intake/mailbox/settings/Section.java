package ca.recourse.intake.mailbox.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The keys under one name.
 *
 * @param name such as {@code intake} in {@code mail.intake.url}
 * @param values by the last part of the key
 */
record Section(String name, Map<String, String> values) {

    Section(String name) {
        this(name, new TreeMap<>());
    }

    Optional<String> said(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    String required(String key) {
        return said(key).orElseThrow(() -> new MailSettingsException("'mail.%s.%s' is missing".formatted(name, key)));
    }

    boolean yes(String key) {
        String said = said(key).orElse("false");
        if (!said.equals("true") && !said.equals("false")) {
            throw wrong(key, "it is true or false");
        }
        return said.equals("true");
    }

    int whole(String key, int otherwise, int least, int most) {
        String said = said(key).orElse(String.valueOf(otherwise));
        if (!said.matches("[0-9]{1,9}") || Integer.parseInt(said) < least || Integer.parseInt(said) > most) {
            throw wrong(key, "it is a whole number from %d to %d".formatted(least, most));
        }
        return Integer.parseInt(said);
    }

    MailSettingsException wrong(String key, String why) {
        return new MailSettingsException("'mail.%s.%s': %s".formatted(name, key, why));
    }
}
