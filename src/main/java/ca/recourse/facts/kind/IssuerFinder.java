package ca.recourse.facts.kind;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.law.Authority;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who decided, and under whose law. */
final class IssuerFinder {

    /** A name in the letterhead, in a heading or in the signature says who writes; in the text it may be anybody's. */
    private static final int LETTERHEAD = 4;

    /** The kind of letter says who wrote it more surely than any name in it. */
    private static final int KIND = 40;

    private static final int ENOUGH = 4;

    private static final Map<LetterKind, Authority> OF_KIND =
            Map.of(LetterKind.COURT_ORDER, Authority.FC, LetterKind.TRIBUNAL_DECISION, Authority.IRB);

    private static final Map<Authority, Jurisdiction> OF_AUTHORITY = Map.of(
            Authority.MIFI, Jurisdiction.QUEBEC,
            Authority.PROVINCE, Jurisdiction.PROVINCE,
            Authority.OTHER, Jurisdiction.OTHER);

    private static final Pattern MISSION =
            Pattern.compile("\\b(?:embassy|high commission|consulate|ambassade|haut-commissariat|consulat)\\b");

    private final Cues authorities = Cues.of("authorities");
    private final Cues federal = Cues.of("federal");

    Answer<Authority> authority(Reading reading, Optional<LetterKind> kind) {
        List<Sighting> sightings = authorities.saidIn(reading);
        Map<Authority, Integer> scores = scores(sightings, reading);
        kind.map(OF_KIND::get)
                .filter(scores::containsKey)
                .ifPresent(sender -> scores.merge(sender, KIND, Integer::sum));
        return leading(scores)
                .filter(leader -> scores.getOrDefault(leader, 0) >= ENOUGH)
                .map(leader -> Answer.from(findings(sightings, leader, sureness(scores, leader), reading)))
                .orElse(Answer.silent());
    }

    Answer<Jurisdiction> jurisdiction(Reading reading) {
        List<Sighting> sightings = authorities.saidIn(reading);
        Map<Authority, Integer> scores = scores(sightings, reading);
        List<Sighting> canadian = federal.saidIn(reading);
        // Canadian law in the text outweighs the name of another country's service: "refused a visa by the Home
        // Office".
        canadian.forEach(sighting -> scores.merge(Authority.IRCC, sighting.weight(), Integer::sum));
        return leading(scores)
                .map(leader -> Answer.from(findings(
                                Stream.concat(sightings.stream(), canadian.stream())
                                        .toList(),
                                leader,
                                sureness(rivals(scores, leader), leader),
                                reading)
                        .stream()
                        .map(finding -> finding.as(of(leader)))
                        .toList()))
                .orElse(Answer.silent());
    }

    // Of two federal authorities either makes it Canada's.
    private static Map<Authority, Integer> rivals(Map<Authority, Integer> scores, Authority leader) {
        Map<Authority, Integer> rivals = new EnumMap<>(scores);
        rivals.keySet().removeIf(other -> other != leader && of(other) == of(leader));
        return rivals;
    }

    private static Jurisdiction of(Authority authority) {
        return OF_AUTHORITY.getOrDefault(authority, Jurisdiction.CANADA);
    }

    private static Map<Authority, Integer> scores(List<Sighting> sightings, Reading reading) {
        Map<Authority, Integer> scores = new EnumMap<>(Authority.class);
        boolean old = isUnderTheOldName(sightings);
        sightings.forEach(sighting ->
                scores.merge(underItsName(authority(sighting), old), worth(sighting, reading), Integer::sum));
        return scores;
    }

    // A visa section or a processing centre is the department's under either name.
    private static boolean isUnderTheOldName(List<Sighting> sightings) {
        return sightings.stream().anyMatch(sighting -> authority(sighting) == Authority.CIC)
                && sightings.stream()
                        .noneMatch(sighting -> authority(sighting) == Authority.IRCC && sighting.decides());
    }

    private static Authority underItsName(Authority authority, boolean old) {
        return old && authority == Authority.IRCC ? Authority.CIC : authority;
    }

    private static int worth(Sighting sighting, Reading reading) {
        boolean letterhead = Stream.of(Cue.Where.TOP, Cue.Where.LINE, Cue.Where.SIGNATURE)
                        .anyMatch(where -> reading.stands(where, sighting.start(), sighting.end()))
                && !reading.isProse(sighting.start(), sighting.end());
        if (authority(sighting) == Authority.IRB && isPartOfAMission(sighting, reading)) {
            return 0;
        }
        if (!letterhead && authority(sighting) == Authority.OTHER) {
            return 1;
        }
        return sighting.weight() * (letterhead ? LETTERHEAD : 1);
    }

    // "Ambassade du Canada, Section de l'immigration": the mission's own, and no division of the Board.
    private static boolean isPartOfAMission(Sighting sighting, Reading reading) {
        String name = reading.folded().substring(sighting.start(), sighting.end());
        return Stream.of("refug", "appe", "board", "commission").noneMatch(name::contains)
                && MISSION.matcher(reading.folded().substring(0, reading.bodyStart()))
                        .find();
    }

    private static Optional<Authority> leading(Map<Authority, Integer> scores) {
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static double sureness(Map<Authority, Integer> scores, Authority leader) {
        int next = scores.entrySet().stream()
                .filter(score -> score.getKey() != leader)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        int best = scores.getOrDefault(leader, 0);
        if (best == next) {
            return 0.5;
        }
        return best >= ENOUGH * LETTERHEAD ? 0.95 : 0.8;
    }

    private static List<Finding<Authority>> findings(
            List<Sighting> sightings, Authority leader, double confidence, Reading reading) {
        return sightings.stream()
                .filter(sighting -> authority(sighting) == leader)
                .sorted(Comparator.comparing((Sighting sighting) -> worth(sighting, reading))
                        .reversed())
                .limit(2)
                .map(sighting -> sighting.as(leader, reading, confidence))
                .toList();
    }

    private static Authority authority(Sighting sighting) {
        return Stream.of(Authority.values())
                .filter(authority -> authority.id().equals(sighting.is()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no authority is called " + sighting.is()));
    }
}
