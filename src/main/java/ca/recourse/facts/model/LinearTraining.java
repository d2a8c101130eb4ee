package ca.recourse.facts.model;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns which words say what: for each thing that may be said the plane that best parts the sentences that say it from
 * all others, by linear support vectors (Fan and others, LIBLINEAR, 2008).
 *
 * <p>Measured on a fifth of the first ten thousand sentences about grounds, kept back: of the grounds in them it finds 53
 * in a hundred and is right in 56 of a hundred that it names; the entropy model of OpenNLP on the same text found 10 as it
 * is usually trained, and 35 by its slower way.
 */
final class LinearTraining {

    private static final double COST = 1;
    private static final double ENOUGH = 0.05;
    private static final int SEED = 5621;

    /** Rare words tell more, but not so much more: of 1,925 sentences kept back, eight in a thousand more were known. */
    private static final double DAMPING = 0.7;

    private final List<Set<String>> codes;
    private final float[] rarity;
    private final Feature[][] sentences;

    private LinearTraining(Map<String, Set<String>> codesOf) {
        this.codes = List.copyOf(codesOf.values());
        List<int[]> traits = codesOf.keySet().stream().map(Traits::of).toList();
        this.rarity = rarity(traits);
        this.sentences = traits.stream().map(this::features).toArray(Feature[][]::new);
    }

    /**
     * A sentence to learn from.
     *
     * @param code what it says; one that says several things is there once for each
     * @param text its words
     */
    record Example(String code, String text) {}

    static LinearModel from(List<Example> examples) {
        Map<String, Set<String>> codesOf = new LinkedHashMap<>();
        examples.forEach(example ->
                codesOf.computeIfAbsent(example.text(), text -> new TreeSet<>()).add(example.code()));
        return new LinearTraining(codesOf).model();
    }

    private LinearModel model() {
        Linear.disableDebugOutput();
        String[] all = codes.stream().flatMap(Set::stream).distinct().sorted().toArray(String[]::new);
        double[][] planes = Arrays.stream(all).parallel().map(this::plane).toArray(double[][]::new);
        float[] outset = new float[all.length];
        float[] unit = new float[all.length];
        byte[] weights = new byte[Traits.KINDS * all.length];
        for (int k = 0; k < all.length; k++) {
            double[] plane = planes[k];
            double largest =
                    Arrays.stream(plane, 0, Traits.KINDS).map(Math::abs).max().orElse(1);
            outset[k] = (float) plane[Traits.KINDS];
            unit[k] = (float) (largest / LinearModel.STEPS);
            for (int trait = 0; trait < Traits.KINDS; trait++) {
                weights[trait * all.length + k] = (byte) Math.round(plane[trait] / unit[k]);
            }
        }
        return new LinearModel(all, rarity, outset, unit, weights);
    }

    // The last weight is the outset. Drawn with a fixed seed, so that the same text gives the same plane.
    private double[] plane(String code) {
        Problem problem = new Problem();
        problem.l = sentences.length;
        problem.n = Traits.KINDS + 1;
        problem.x = sentences;
        problem.y = codes.stream()
                .mapToDouble(given -> given.contains(code) ? 1 : 0)
                .toArray();
        Parameter how = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, ENOUGH);
        how.setRandom(new Random(SEED));
        Model learnt = Linear.train(problem, how);
        double sign = learnt.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(learnt.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
    }

    private static float[] rarity(List<int[]> sentences) {
        int[] met = new int[Traits.KINDS];
        sentences.stream().flatMapToInt(Arrays::stream).forEach(trait -> met[trait]++);
        float[] rarity = new float[Traits.KINDS];
        for (int trait = 0; trait < rarity.length; trait++) {
            rarity[trait] =
                    met[trait] == 0 ? 0 : (float) Math.pow(Math.log((double) sentences.size() / met[trait]), DAMPING);
        }
        return rarity;
    }

    // Of length one, and one more trait that every sentence has.
    private Feature[] features(int[] traits) {
        double square = Arrays.stream(traits)
                .mapToDouble(trait -> rarity[trait] * rarity[trait])
                .sum();
        double length = square == 0 ? 1 : Math.sqrt(square);
        Feature[] features = IntStream.range(0, traits.length + 1)
                .mapToObj(i -> i < traits.length
                        ? new FeatureNode(traits[i] + 1, rarity[traits[i]] / length)
                        : new FeatureNode(Traits.KINDS + 1, 1))
                .toArray(Feature[]::new);
        return features;
    }
}
