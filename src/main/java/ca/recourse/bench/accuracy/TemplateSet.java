package ca.recourse.bench.accuracy;

import java.util.List;
import java.util.stream.Stream;

/** Which templates letters are written from. */
public enum TemplateSet {
    /** Wording and models may have been mended after these were read wrong. */
    TRAINING("templates that wording and models may have been mended by"),
    /** Kept apart: nothing was mended by them. */
    MEASURED("templates kept apart from all training and mending"),
    ALL("templates, those kept apart and those that wording and models may have been mended by");

    private static final String KEPT_APART = "measured/";

    private final String what;

    TemplateSet(String what) {
        this.what = what;
    }

    /** Those kept apart, where this installation has any. */
    public static TemplateSet usual() {
        return has(KEPT_APART) ? MEASURED : TRAINING;
    }

    /** What a reader of the figures must know of them. */
    public String describe() {
        return "Letters written from %d %s.".formatted(templates().size(), what);
    }

    List<Template> templates() {
        return switch (this) {
            case TRAINING -> in("");
            case MEASURED -> in(KEPT_APART);
            case ALL -> Stream.of(in(""), in(KEPT_APART)).flatMap(List::stream).toList();
        };
    }

    private static boolean has(String folder) {
        return BenchFiles.has("templates/" + folder + "index.txt");
    }

    // The index names each template below its own folder, such as "en/pgwp-program.letter".
    private static List<Template> in(String folder) {
        return !has(folder)
                ? List.of()
                : BenchFiles.text("templates/" + folder + "index.txt")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Template.load(folder + line.strip()))
                        .toList();
    }
}
