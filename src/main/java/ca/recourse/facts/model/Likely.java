package ca.recourse.facts.model;

import ca.recourse.law.ApplicationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The grounds that words may give in a letter about an application, and {@link SecondReader#NOTHING}.
 *
 * @param shares the two likeliest, the likeliest first; together with all others they make one
 */
record Likely(List<Map.Entry<String, Double>> shares) {

    private static final double SECOND = 0.25;
    private static final double TOGETHER = 0.7;

    /** Where what fits has less of the likelihood than this, the words may be about something else. */
    private static final double FITTING = 0.6;

    Likely {
        shares = List.copyOf(shares);
    }

    /** What the words may give, of the grounds that are given in such letters. */
    static Likely of(Map<String, Double> likelihoods, Fits fits, Optional<ApplicationType> application) {
        Map<String, Double> fitting = new TreeMap<>(likelihoods);
        fitting.keySet().removeIf(code -> !fits.mayBe(code, application));
        double all = fitting.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Likely(fitting.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue() / Math.max(all, FITTING)))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(2)
                .toList());
    }

    /** The ground that has at least this share, or the two that share it; none where nothing is likeliest. */
    List<String> sharing(double needed) {
        Map.Entry<String, Double> first = shares.get(0);
        Map.Entry<String, Double> second = shares.get(1);
        if (first.getKey().equals(SecondReader.NOTHING)) {
            return List.of();
        }
        double together = first.getValue() + second.getValue();
        if (second.getValue() >= SECOND
                && together >= Math.max(needed, TOGETHER)
                && !second.getKey().equals(SecondReader.NOTHING)) {
            return List.of(first.getKey(), second.getKey());
        }
        return first.getValue() >= needed ? List.of(first.getKey()) : List.of();
    }
}
