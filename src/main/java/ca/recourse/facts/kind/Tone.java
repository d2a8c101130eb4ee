package ca.recourse.facts.kind;

import java.util.Locale;

/** How a thing is said: only what is said plainly is said. */
enum Tone {
    PLAIN,
    /** "may be", "appears to". */
    HEDGED,
    /** "if you do not". */
    CONDITIONAL,
    /** "has not been". */
    NEGATED,
    /** "your previous application". */
    EARLIER,
    /** Somebody else's words. */
    QUOTED;

    static Tone named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
