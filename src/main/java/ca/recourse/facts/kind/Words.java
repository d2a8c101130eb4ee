package ca.recourse.facts.kind;

import java.util.regex.Pattern;

/** Counts words. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,40}");

    private Words() {}

    static long in(String text) {
        return WORD.matcher(text).results().count();
    }
}
