package ca.recourse.facts.kind;

import ca.recourse.facts.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds other things a letter says that the law asks about, each once, where it is first said. */
final class MentionFinder {

    private static final double SAID = 0.9;

    private final Cues mentions = Cues.of("mentions");

    List<Finding<String>> find(Reading reading) {
        Map<String, Sighting> first = mentions.saidIn(reading).stream()
                .collect(Collectors.toMap(Sighting::is, sighting -> sighting, (one, later) -> one, LinkedHashMap::new));
        return first.values().stream()
                .map(sighting -> sighting.as(sighting.is(), reading, SAID))
                .toList();
    }
}
