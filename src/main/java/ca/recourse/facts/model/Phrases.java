package ca.recourse.facts.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out phrases of training text: {@code {visa|permit}} is one of several, {@code [therefore]} may be missing. */
final class Phrases {

    private static final Pattern INNERMOST = Pattern.compile("\\{([^{}\\[\\]]*)}|\\[([^{}\\[\\]]*)]");

    /** No phrase holds so many choices; one that does is malformed. */
    private static final int MOST_CHOICES = 60;

    private final Random random;

    Phrases(Random random) {
        this.random = random;
    }

    /** Different ways of writing a phrase out, as many as this number of draws gives. */
    Set<String> some(String phrase, int draws) {
        Set<String> written = new LinkedHashSet<>();
        for (int draw = 0; draw < draws; draw++) {
            written.add(one(phrase));
        }
        return written;
    }

    /** One way of writing a phrase out. */
    String one(String phrase) {
        String text = phrase;
        Matcher choice = INNERMOST.matcher(text);
        for (int i = 0; i < MOST_CHOICES && choice.find(); i++) {
            text = text.substring(0, choice.start()) + chosen(choice) + text.substring(choice.end());
            choice = INNERMOST.matcher(text);
        }
        return text.replaceAll(" {2,}", " ").strip();
    }

    private String chosen(Matcher choice) {
        if (choice.group(2) != null) {
            return random.nextBoolean() ? choice.group(2) : "";
        }
        return oneOf(List.of(choice.group(1).split("\\|", -1)));
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
