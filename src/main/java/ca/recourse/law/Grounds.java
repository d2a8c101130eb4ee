package ca.recourse.law;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import ca.recourse.law.pack.PackReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The shelf of grounds.
 *
 * @param compared the day someone last compared it with the official text
 * @param all every ground, in the order of the pack
 */
public record Grounds(LocalDate compared, List<Ground> all) {

    public Grounds {
        requireNonNull(compared, "compared");
        all = List.copyOf(all);
    }

    /** The grounds that come with the program. */
    public static Grounds shipped() {
        return PackReader.shippedGrounds();
    }

    /** The ground with this code. */
    public Optional<Ground> ground(String code) {
        return all.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    /**
     * What is known of a provision; what is known of the section that holds it when the shelf does not go so deep, so
     * that {@code IRPR 179(b)} finds {@code IRPR 179}.
     */
    public Optional<GroundProvision> provision(String citation) {
        Map<String, GroundProvision> byCitation = all.stream()
                .flatMap(ground -> ground.provisions().stream())
                .collect(toMap(GroundProvision::citation, Function.identity(), (first, again) -> first));
        for (String wider = citation; !wider.isEmpty(); wider = parent(wider)) {
            if (byCitation.containsKey(wider)) {
                return Optional.of(byCitation.get(wider));
            }
        }
        return Optional.empty();
    }

    private static String parent(String citation) {
        return citation.endsWith(")") ? citation.substring(0, citation.lastIndexOf('(')) : "";
    }
}
