package ca.recourse.facts.kind;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the office in the letterhead and in the signature; an office spoken of in the body is another's. */
final class OfficeFinder {

    private static final int LONGEST_NAME = 90;

    private static final double SURE = 0.9;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Cues offices = Cues.of("offices");

    Office find(Reading reading) {
        List<Office.Sign> signs = offices.namesIn(reading).stream()
                .filter(sighting -> isOwn(reading, sighting))
                .map(sighting -> new Office.Sign(
                        sighting.is(), reading.stands(Cue.Where.SIGNATURE, sighting.start(), sighting.end()), sighting))
                .toList();
        return new Office(name(signs, reading), signs);
    }

    private static boolean isOwn(Reading reading, Sighting sighting) {
        return Stream.of(Cue.Where.TOP, Cue.Where.SIGNATURE, Cue.Where.LINE)
                .anyMatch(where -> reading.stands(where, sighting.start(), sighting.end()));
    }

    // The signature names the office that decided; the letterhead may be the department's. A full name tells more.
    private static Answer<String> name(List<Office.Sign> signs, Reading reading) {
        return signs.stream()
                .max(Comparator.comparing(Office.Sign::signed)
                        .thenComparing(
                                sign -> line(sign.sighting(), reading).value().length()))
                .map(sign -> Answer.from(List.of(line(sign.sighting(), reading))))
                .orElse(Answer.silent());
    }

    /** From the words of the pack to the end of their line; no further than the words where the line is a sentence. */
    private static Finding<String> line(Sighting sighting, Reading reading) {
        String text = reading.letter().text();
        int end = sighting.end();
        while (end < text.length()
                && end - sighting.start() < LONGEST_NAME
                && "\n\t\f|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end - sighting.start() == LONGEST_NAME) {
            end = sighting.end();
        }
        String name = BLANKS.matcher(text.substring(sighting.start(), end))
                .replaceAll(" ")
                .strip();
        return new Finding<>(name.replaceAll("[,;:.\\- ]{1,10}$", ""), reading.passage(sighting.start(), end), SURE);
    }
}
