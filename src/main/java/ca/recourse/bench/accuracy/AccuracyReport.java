package ca.recourse.bench.accuracy;

import ca.recourse.bench.Rendering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run found, as figures and as tables of text. */
public final class AccuracyReport {

    private final List<Score> scores;

    AccuracyReport(List<Score> scores) {
        this.scores = List.copyOf(scores);
    }

    /** Every figure by its name, such as {@code pdf kind}: shares of one, and counts of dangers. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Rendering rendering : Rendering.values()) {
            List<Score> of = scores.stream()
                    .filter(score -> score.rendering() == rendering)
                    .toList();
            if (!of.isEmpty()) {
                figures(of).forEach((name, figure) -> figures.put(rendering.id() + " " + name, figure));
            }
        }
        return figures;
    }

    private static Map<String, Double> figures(List<Score> of) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("letters", (double) of.size());
        marks(of)
                .collect(Collectors.groupingBy(Mark::field, LinkedHashMap::new, Collectors.toList()))
                .forEach((field, marks) -> figures.put(field, share(marks, Mark::right)));
        overlap("grounds", of, Score::grounds, figures);
        overlap("provisions", of, Score::provisions, figures);
        figures.put("whole letter", share(of, Score::isWhole));
        figures.put("review asked", share(of, Score::review));
        figures.put(
                "review asked of clean letters",
                share(of.stream().filter(Score::clean).toList(), Score::review));
        figures.put("abstained", share(marks(of).toList(), Mark::isAbstention));
        for (Danger danger : Danger.values()) {
            figures.put("danger " + danger.name().toLowerCase(Locale.ROOT).replace('_', '-'), (double) of.stream()
                    .filter(score -> score.dangers().contains(danger))
                    .count());
        }
        return figures;
    }

    private static void overlap(
            String name, List<Score> of, Function<Score, Score.Overlap> part, Map<String, Double> figures) {
        double right = of.stream().map(part).mapToLong(Score.Overlap::right).sum();
        long read = of.stream().map(part).mapToInt(one -> one.read().size()).sum();
        long expected =
                of.stream().map(part).mapToInt(one -> one.expected().size()).sum();
        figures.put(name + " precision", read == 0 ? 1 : right / read);
        figures.put(name + " recall", expected == 0 ? 1 : right / expected);
        figures.put(name + " F1", read + expected == 0 ? 1 : 2 * right / (read + expected));
    }

    /** The letters that were read wrong, with what was expected and what was read. */
    public List<String> failures() {
        return scores.stream()
                .filter(score -> !score.isWhole() || !score.dangers().isEmpty())
                .map(AccuracyReport::failure)
                .toList();
    }

    private static String failure(Score score) {
        List<String> lines = new ArrayList<>();
        lines.add(score.file() + (score.dangers().isEmpty() ? "" : " DANGER " + score.dangers()));
        score.marks().stream().filter(mark -> !mark.right()).forEach(mark -> lines.add("    " + mark));
        Stream.of(Map.entry("grounds", score.grounds()), Map.entry("provisions", score.provisions()))
                .filter(part -> !part.getValue().isExact())
                .forEach(part -> lines.add("    %s: expected %s, read %s"
                        .formatted(
                                part.getKey(),
                                part.getValue().expected().stream().sorted().toList(),
                                part.getValue().read())));
        return String.join("\n", lines);
    }

    /** Each fact of each letter, to be kept and compared with another run. */
    public SavedRun saved() {
        Map<String, Map<String, SavedRun.Read>> letters = new TreeMap<>();
        scores.forEach(score -> letters.put(score.rendering().id() + " " + score.file(), facts(score)));
        return new SavedRun(letters);
    }

    private static Map<String, SavedRun.Read> facts(Score score) {
        Map<String, SavedRun.Read> facts = new TreeMap<>();
        score.marks()
                .forEach(mark -> facts.put(
                        mark.field(),
                        new SavedRun.Read(mark.right(), mark.read().orElse("nothing"))));
        facts.put("grounds", fact(score.grounds()));
        facts.put("provisions", fact(score.provisions()));
        facts.put(
                "safe",
                new SavedRun.Read(score.dangers().isEmpty(), score.dangers().toString()));
        facts.put("review", new SavedRun.Read(!score.review(), score.review() ? "asked" : "not asked"));
        return facts;
    }

    private static SavedRun.Read fact(Score.Overlap overlap) {
        return new SavedRun.Read(
                overlap.isExact(), overlap.read().stream().sorted().toList().toString());
    }

    /** Kinds taken for one another, as {@code expected -> read}, with how often. */
    public Map<String, Long> confusion() {
        return marks(scores)
                .filter(mark -> mark.field().equals("kind") && !mark.right())
                .collect(Collectors.groupingBy(
                        mark -> mark.expected().orElse("-") + " -> "
                                + mark.read().orElse("-"),
                        TreeMap::new,
                        Collectors.counting()));
    }

    /** By tenth of the confidence shown: how many such facts, and the share that was right. */
    public Map<String, String> calibration() {
        return marks(scores)
                .filter(mark -> mark.confidence().isPresent())
                .collect(Collectors.groupingBy(AccuracyReport::tenth, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> "%d facts, %.3f right"
                                .formatted(entry.getValue().size(), share(entry.getValue(), Mark::right)),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String tenth(Mark mark) {
        int tenth = (int) Math.min(9, mark.confidence().orElse(0.0) * 10);
        return "0.%d to %.1f".formatted(tenth, (tenth + 1) / 10.0);
    }

    private static Stream<Mark> marks(List<Score> of) {
        return of.stream().flatMap(score -> score.marks().stream());
    }

    private static <T> double share(List<T> all, Predicate<T> which) {
        return (double) all.stream().filter(which).count() / Math.max(1, all.size());
    }
}
