package ca.recourse.facts.model;

import static java.util.stream.Collectors.toMap;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Tells what a sentence says: which ground it gives, or what its letter does. For each thing it may say, how much every
 * trait speaks for it and against it, as learnt by {@link LinearTraining}. Safe to share between threads.
 */
final class LinearModel {

    /** Finer steps find no more. */
    static final int STEPS = 31;

    /** How margins become likelihoods: chosen on sentences kept back, where it surprised least. */
    private static final double STEEPNESS = 5.5;

    private final String[] codes;
    private final float[] rarity;
    private final float[] outset;
    private final float[] unit;
    private final byte[] weights;

    /**
     * A model; the arrays are handed over.
     *
     * @param codes what a sentence may say, {@link SecondReader#NOTHING} among it
     * @param rarity what each trait counts, more the more rarely it is met with: a power of the logarithm of one over
     *     its share of the sentences
     * @param outset what speaks for each code before any word is read
     * @param unit what one step of its weights counts for each code
     * @param weights of trait 0 for each code, of trait 1 for each, and so on, in steps
     */
    LinearModel(String[] codes, float[] rarity, float[] outset, float[] unit, byte[] weights) {
        this.codes = codes;
        this.rarity = rarity;
        this.outset = outset;
        this.unit = unit;
        this.weights = weights;
    }

    /** How likely the sentence says each thing; together they make one. */
    Map<String, Double> of(String sentence) {
        double[] margins = margins(sentence);
        double most = Arrays.stream(margins).max().orElse(0);
        double[] shares = Arrays.stream(margins)
                .map(margin -> Math.exp(STEEPNESS * (margin - most)))
                .toArray();
        double all = Arrays.stream(shares).sum();
        return IntStream.range(0, codes.length).boxed().collect(toMap(k -> codes[k], k -> shares[k] / all));
    }

    private double[] margins(String sentence) {
        int[] traits = Traits.of(sentence);
        double[] sums = new double[codes.length];
        double square = 0;
        for (int trait : traits) {
            double value = rarity[trait];
            square += value * value;
            for (int k = 0; k < sums.length; k++) {
                sums[k] += value * weights[trait * sums.length + k];
            }
        }
        double length = square == 0 ? 1 : Math.sqrt(square);
        return IntStream.range(0, sums.length)
                .mapToDouble(k -> outset[k] + unit[k] * sums[k] / length)
                .toArray();
    }

    void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(file))) {
            out.writeInt(codes.length);
            for (int k = 0; k < codes.length; k++) {
                out.writeUTF(codes[k]);
                out.writeFloat(outset[k]);
                out.writeFloat(unit[k]);
            }
            for (float rare : rarity) {
                out.writeFloat(rare);
            }
            out.write(weights);
        }
    }

    static LinearModel read(InputStream file) throws IOException {
        // Figures are read one by one.
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(file)))) {
            int count = in.readInt();
            String[] codes = new String[count];
            float[] outset = new float[count];
            float[] unit = new float[count];
            for (int k = 0; k < count; k++) {
                codes[k] = in.readUTF();
                outset[k] = in.readFloat();
                unit[k] = in.readFloat();
            }
            float[] rarity = new float[Traits.KINDS];
            for (int trait = 0; trait < rarity.length; trait++) {
                rarity[trait] = in.readFloat();
            }
            return new LinearModel(codes, rarity, outset, unit, in.readNBytes(Traits.KINDS * count));
        }
    }
}
