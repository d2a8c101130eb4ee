package ca.recourse.law.pack;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Ground;
import ca.recourse.law.GroundGuidance;
import ca.recourse.law.GroundProvision;
import ca.recourse.law.Grounds;
import ca.recourse.law.Phrase;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The file {@code grounds.yaml} as it is written.
 *
 * @param compared the day someone last compared it with the official text
 * @param favours the ways forward, by the names that the grounds use for them
 * @param grounds the entries
 */
record GroundPack(LocalDate compared, Map<String, Phrase> favours, List<Entry> grounds) {

    static final String FILE = "grounds.yaml";

    GroundPack {
        requireNonNull(compared, "compared");
        favours = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(favours, "favours")));
        grounds = List.copyOf(grounds);
    }

    /** An entry as written: its guidance still names the ways forward. */
    record Entry(
            String code,
            Phrase title,
            List<String> appliesTo,
            List<ProvisionEntry> provisions,
            GuidanceEntry guidance) {

        Entry {
            requireNonNull(code, "code");
            requireNonNull(title, "title");
            requireNonNull(guidance, "guidance");
        }
    }

    /** A provision as written; what it does not say may be left out. */
    record ProvisionEntry(
            String citation, Phrase title, Optional<Phrase> means, Optional<Phrase> opens, Optional<Phrase> bars) {}

    /** Guidance as written. */
    record GuidanceEntry(Phrase asks, Phrase answeredBy, List<String> favours) {}

    /** The grounds of a file, with their ways forward in words. */
    static Grounds read(PackFile file, ObjectMapper yaml) {
        GroundPack pack = file.as(GroundPack.class, yaml);
        Set<String> seen = new HashSet<>();
        for (Entry entry : pack.grounds) {
            if (!seen.add(entry.code)) {
                throw file.fault(entry.code, "two grounds are called \"%s\"".formatted(entry.code));
            }
        }
        return new Grounds(
                pack.compared,
                pack.grounds.stream().map(entry -> pack.ground(entry, file)).toList());
    }

    private Ground ground(Entry entry, PackFile file) {
        List<GroundProvision> provisions = entry.provisions.stream()
                .map(written -> new GroundProvision(
                        written.citation, written.title, written.means, written.opens, written.bars))
                .toList();
        GroundGuidance guidance = new GroundGuidance(
                entry.guidance.asks,
                entry.guidance.answeredBy,
                entry.guidance.favours.stream().map(name -> way(name, file)).toList());
        return new Ground(entry.code, entry.title, entry.appliesTo, provisions, guidance);
    }

    private Phrase way(String name, PackFile file) {
        return Optional.ofNullable(favours.get(name))
                .orElseThrow(() -> file.fault(
                        name, "\"%s\" is not among the ways forward at the top of the file".formatted(name)));
    }
}
