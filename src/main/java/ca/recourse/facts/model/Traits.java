package ca.recourse.facts.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the model of reasons sees of a sentence, each as a number below {@link #KINDS}: its words, the beginnings of long
 * ones, each two that stand side by side, and each five letters in a row.
 *
 * <p>Few traits share a number, and no list of words has to be loaded (Weinberger and others, Feature Hashing for Large
 * Scale Multitask Learning, 2009).
 */
final class Traits {

    /** How many numbers there are: with half as many, one reason in a hundred less is found. */
    static final int KINDS = 1 << 16;

    private static final int LONG_STEM = 5;
    private static final int SHORT_STEM = 4;
    private static final int LETTERS = 5;

    private Traits() {}

    /** The traits of a sentence, each once, in rising order. */
    static int[] of(String sentence) {
        List<String> words = Features.words(sentence);
        IntStream.Builder traits = IntStream.builder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            traits.add(number(word));
            stem(word, LONG_STEM, traits);
            stem(word, SHORT_STEM, traits);
            traits.add(number((i == 0 ? "^" : words.get(i - 1)) + "_" + word));
            String edged = "<" + word + ">";
            for (int end = LETTERS; end <= edged.length(); end++) {
                traits.add(number("=" + edged.substring(end - LETTERS, end)));
            }
        }
        return traits.build().distinct().sorted().toArray();
    }

    // A misread letter or another ending leaves the beginning of a word as it was.
    private static void stem(String word, int letters, IntStream.Builder traits) {
        if (word.length() > letters) {
            traits.add(number(word.substring(0, letters) + "*"));
        }
    }

    // The last step of MurmurHash3: words that differ in one letter go far apart.
    private static int number(String trait) {
        int mixed = trait.hashCode();
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return (mixed ^ (mixed >>> 16)) & (KINDS - 1);
    }
}
