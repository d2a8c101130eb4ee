package ca.recourse.bench.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/** Asks the desk for its list as people do, and says how long each question took. */
public final class AskedDesk {

    private static final int WARM = 20;

    /** Asks the desk for something. */
    @FunctionalInterface
    public interface Asking {

        /**
         * Fetch an address of the desk.
         *
         * @return how long that took, to the last byte
         */
        Duration ask(String address);
    }

    private final Asking asking;
    private final Random random;

    public AskedDesk(Asking asking, long seed) {
        this.asking = asking;
        this.random = new Random(seed);
    }

    /** One kind of question, and how to ask it again with other words. */
    private record Question(String name, Function<Random, String> address) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("the list", random -> "/list"),
            new Question("a page further on", random -> "/list?page=" + (2 + random.nextInt(20))),
            new Question("a heading", random -> "/list?due=" + one(random, "late", "today", "week", "later")),
            new Question("a filter", random -> "/list?kind=" + one(random, "refusal", "other", "document-request")),
            new Question(
                    "two filters",
                    random -> "/list?application=" + one(random, "work-permit", "citizenship", "visitor-visa")
                            + "&state=" + one(random, "review", "open")),
            new Question(
                    "a ground", random -> "/list?ground=" + one(random, "purpose-of-visit", "biometrics", "security")),
            new Question("a family name", random -> "/list?q=" + family(random)),
            new Question("a first name", random -> "/list?q=" + one(random, "maria", "wei", "singh")),
            new Question("a full name", random -> "/list?q=" + one(random, "maria", "omar") + "+" + family(random)),
            new Question("a file number", random -> "/list?q=W" + (300_000_000 + random.nextInt(900_000))),
            new Question("the beginning of a number", random -> "/list?q=" + (100 + random.nextInt(900))),
            new Question("one letter", random -> "/list?q=" + (char) ('a' + random.nextInt(26))),
            new Question(
                    "words and a filter", random -> "/list?kind=refusal&due=later&q=" + one(random, "jean", "uma")),
            new Question("nothing that is there", random -> "/list?q=zzzz" + random.nextInt(1000)),
            new Question("by name", random -> "/list?order=name"),
            new Question("newest first", random -> "/list?order=newest"));

    private static String one(Random random, String... things) {
        return things[random.nextInt(things.length)];
    }

    private static String family(Random random) {
        String name = MadeNames.name(random);
        return name.substring(name.indexOf(' ') + 1);
    }

    /** What the questions took. */
    public record Took(String question, int times, double median, double p95, double longest) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-28s %5d %9.1f %9.1f %9.1f", question, times, median, p95, longest);
        }
    }

    /**
     * Ask each kind of question so often.
     *
     * @return a line for each, and one for all together last
     */
    public List<Took> run(int times) {
        for (int i = 0; i < WARM; i++) {
            asking.ask(QUESTIONS.get(i % QUESTIONS.size()).address().apply(random));
        }
        List<Took> lines = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (Question question : QUESTIONS) {
            List<Double> millis = asked(question, times);
            all.addAll(millis);
            lines.add(took(question.name(), millis));
        }
        lines.add(took("all of them", all));
        return List.copyOf(lines);
    }

    private List<Double> asked(Question question, int times) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            millis.add(asking.ask(question.address().apply(random)).toNanos() / 1e6);
        }
        return millis;
    }

    private static Took took(String name, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return new Took(name, sorted.size(), at(sorted, 0.5), at(sorted, 0.95), sorted.get(sorted.size() - 1));
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(sorted.size() * part) - 1));
    }
}
