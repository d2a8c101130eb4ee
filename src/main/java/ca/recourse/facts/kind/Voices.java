package ca.recourse.facts.kind;

import static ca.recourse.law.LetterKind.OFFICER_NOTES;
import static ca.recourse.law.LetterKind.TRIBUNAL_DECISION;
import static java.util.stream.Collectors.toCollection;

import ca.recourse.law.LetterKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who speaks in a letter, and to whom.
 *
 * @param heard the voices in it
 */
record Voices(Set<Voice> heard) {

    private static final int OFTEN = 3;

    /** One who speaks, or is spoken to. */
    enum Voice {
        BOARD,
        /** A board's registry, which tells that an appeal came in and decides nothing. */
        REGISTRY,
        /** An officer who assesses a risk tells what a board decided in its words, and writes as notes are written. */
        ASSESSOR,
        /** Somebody is spoken to; an officer's notes speak of "the applicant". */
        ADDRESSEE,
        /** Somebody tells of what is their own: "my permit". */
        TELLER,
        /** A lawyer or consultant, who passes on what others decided. */
        REPRESENTATIVE;

        private boolean isHeard(List<String> signs) {
            long times = signs.stream()
                    .filter(name().toLowerCase(Locale.ROOT)::equals)
                    .count();
            return times >= (this == ADDRESSEE ? OFTEN : 1);
        }
    }

    static Voices in(Reading reading, Cues voices) {
        List<String> signs = voices.in(reading).stream().map(Sighting::is).toList();
        return new Voices(EnumSet.allOf(Voice.class).stream()
                .filter(voice -> voice.isHeard(signs))
                .collect(toCollection(() -> EnumSet.noneOf(Voice.class))));
    }

    boolean has(Voice voice) {
        return heard.contains(voice);
    }

    /** Whether words that show this kind can be meant so in this letter. */
    boolean allow(LetterKind kind) {
        return switch (kind) {
            case OFFICER_NOTES -> !has(Voice.ADDRESSEE) && !has(Voice.ASSESSOR);
            case TRIBUNAL_DECISION -> has(Voice.BOARD) && !has(Voice.REGISTRY) && !has(Voice.ASSESSOR);
            case REMOVAL_ORDER -> !has(Voice.ASSESSOR);
            default -> true;
        };
    }
}
