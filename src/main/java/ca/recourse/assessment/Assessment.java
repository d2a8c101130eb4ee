package ca.recourse.assessment;

import static java.util.Objects.requireNonNull;

import ca.recourse.facts.Facts;
import ca.recourse.law.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The recourses a letter leaves open, each with its deadline.
 *
 * @param facts what the letter says
 * @param told what staff told us
 * @param decision the kind of decision on the shelf this letter makes, such as {@code wp-inside}; empty when unsettled
 * @param options every recourse considered, best first, the closed and barred ones too
 * @param headline the earliest day among recourses open, needing a fact, or late
 * @param today the day {@code late} was judged on
 * @param lawAsOf the day the law used was last compared with the official text
 * @param rulesVersion names the packs, so that the same rules always bear the same name
 * @param cautions what a lawyer should know of the law applied, one sentence each
 */
public record Assessment(
        Facts facts,
        StaffFacts told,
        Optional<String> decision,
        List<Option> options,
        Optional<Headline> headline,
        LocalDate today,
        LocalDate lawAsOf,
        String rulesVersion,
        List<Phrase> cautions) {

    /** The day to act by, the recourse it belongs to, and whether an unknown fact could move it. */
    public record Headline(LocalDate date, String recourse, boolean provisional) {}

    public Assessment {
        requireNonNull(facts, "facts");
        requireNonNull(told, "told");
        requireNonNull(decision, "decision");
        requireNonNull(headline, "headline");
        requireNonNull(today, "today");
        requireNonNull(lawAsOf, "lawAsOf");
        requireNonNull(rulesVersion, "rulesVersion");
        options = List.copyOf(options);
        cautions = List.copyOf(cautions);
    }
}
