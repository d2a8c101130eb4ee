package ca.recourse.summary;

import static java.util.Objects.requireNonNull;

import ca.recourse.letter.Letter;
import ca.recourse.summary.CaseSummary.Evidence;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case summary with what the filed page shows beside it.
 *
 * @param summary the summary, to the contract
 * @param letter the letter, for its pictures
 * @param language the language of the printed words, {@code en} or {@code fr}
 * @param today the day that days left were counted from
 * @param lawAsOf the day the law used was last compared with the official text
 * @param guidance by a ground's code: what it asks for and what would answer it
 * @param notes by a ground's code: the sentences of the officer's notes that support it, none where they are silent;
 *     no entry where the letter came without notes
 * @param cautions what a lawyer should know of the law applied, one sentence each
 */
public record CaseSheet(
        CaseSummary summary,
        Letter letter,
        String language,
        LocalDate today,
        LocalDate lawAsOf,
        Map<String, Guidance> guidance,
        Map<String, List<Evidence>> notes,
        List<String> cautions) {

    /** A prompt to the lawyer: what a ground asks for, what usually answers it, and which ways forward it favours. */
    public record Guidance(String asks, String answers, List<String> favours) {

        public Guidance {
            favours = List.copyOf(favours);
        }
    }

    public CaseSheet {
        requireNonNull(summary, "summary");
        requireNonNull(letter, "letter");
        requireNonNull(language, "language");
        requireNonNull(today, "today");
        requireNonNull(lawAsOf, "lawAsOf");
        guidance = Collections.unmodifiableMap(new LinkedHashMap<>(guidance));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        cautions = List.copyOf(cautions);
    }
}
