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
    private static final int PAGE = 50;

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
    private final long letters;
    private final Random random;

    /** @param letters how many the register holds */
    public AskedDesk(Asking asking, long letters, long seed) {
        this.asking = asking;
        this.letters = letters;
        this.random = new Random(seed);
    }

    /** One kind of question, and how to ask it again with other words. */
    private record Question(String name, Function<AskedDesk, String> address) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("today", desk -> "/"),
            new Question("the list", desk -> "/list"),
            new Question("a page further on", desk -> "/list?page=" + (2 + desk.random.nextInt(20))),
            new Question("the list, far down", desk -> "/list?page=" + desk.page()),
            new Question("a heading", desk -> "/list?due=" + desk.one("late", "today", "week", "later")),
            new Question("newest first, far down", desk -> "/list?order=newest&page=" + desk.page()),
            new Question("by name, far down", desk -> "/list?order=name&page=" + desk.page()),
            new Question("a kind", desk -> "/list?kind=" + desk.one("refusal", "other", "document-request")),
            new Question("in review", desk -> "/list?state=review"),
            new Question(
                    "an application and a state",
                    desk -> "/list?application="
                            + desk.one("work-permit", "citizenship", "visitor-visa")
                            + "&state=" + desk.one("review", "open")),
            new Question("a ground", desk -> "/list?ground=" + desk.ground()),
            new Question("a ground, a kind and a day", desk -> "/list?kind=refusal&due=later&ground=" + desk.ground()),
            new Question("a family name", desk -> "/list?q=" + MadeNames.family(desk.random)),
            new Question("a first name", desk -> "/list?q=" + desk.one("maria", "wei", "singh")),
            new Question(
                    "a full name",
                    desk -> "/list?q=" + desk.one("maria", "omar") + "+" + MadeNames.family(desk.random)),
            new Question("a UCI", desk -> "/list?q=" + MadeRegister.uci(desk.letter())),
            new Question("an application number", desk -> "/list?q=" + MadeRegister.told(desk.letter())),
            new Question("the beginning of a number", desk -> "/list?q=" + (100 + desk.random.nextInt(900))),
            new Question("a word of the text", desk -> "/list?q=" + desk.word()),
            new Question("two words of the text", desk -> "/list?q=" + desk.word() + "+" + desk.word()),
            new Question("a rare and a common word", desk -> "/list?q=refus+" + MadeNames.family(desk.random)),
            new Question("one letter", desk -> "/list?q=" + (char) ('a' + desk.random.nextInt(26))),
            new Question(
                    "words, a kind and a day", desk -> "/list?kind=refusal&due=later&q=" + desk.one("jean", "uma")),
            new Question("words by name", desk -> "/list?order=name&q=" + desk.word()),
            new Question("nothing that is there", desk -> "/list?q=zzzz" + desk.random.nextInt(1000)));

    private String one(String... things) {
        return things[random.nextInt(things.length)];
    }

    private String ground() {
        return one("purpose-of-visit", "biometrics", "security");
    }

    // Some stand in a fifth of all letters, some in a hundredth.
    private String word() {
        return one("officer", "leave", "funds", "employer", "study", "documents", "biometrics", "marriage", "offence");
    }

    private int page() {
        return 1 + (int) (letter() / PAGE);
    }

    private long letter() {
        return Math.floorMod(random.nextLong(), letters);
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
            asking.ask(QUESTIONS.get(i % QUESTIONS.size()).address().apply(this));
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
            millis.add(asking.ask(question.address().apply(this)).toNanos() / 1e6);
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
