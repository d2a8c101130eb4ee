package ca.recourse.law;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A reason a letter may give for a decision.
 *
 * @param code its name in packs and summaries, such as {@code purpose-of-visit}; it never changes
 * @param title for a person
 * @param appliesTo the applications whose letters print it, such as {@code worker}; empty when not tied to one
 * @param provisions what the law says behind it
 * @param guidance a prompt for the lawyer
 */
public record Ground(
        String code, Phrase title, List<String> appliesTo, List<GroundProvision> provisions, GroundGuidance guidance) {

    public Ground {
        requireNonNull(code, "code");
        requireNonNull(title, "title");
        requireNonNull(guidance, "guidance");
        appliesTo = List.copyOf(appliesTo);
        provisions = List.copyOf(provisions);
    }

    @Override
    public String toString() {
        return "ground " + code;
    }
}
