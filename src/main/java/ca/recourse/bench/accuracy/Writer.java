package ca.recourse.bench.accuracy;

import ca.recourse.bench.Block;
import ca.recourse.bench.Rendering;
import ca.recourse.intake.Original;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes one letter from a template: fills its slots, ticks its boxes, and notes the truth. The same seed, the same letter. */
final class Writer {

    private static final Pattern SLOT = Pattern.compile("\\{\\{([^{}]{1,600})}}");
    // [?grounds;provisions] before a box that may be ticked, -?grounds;provisions] before an item that may be there.
    private static final Pattern CHOICE =
            Pattern.compile("(?:(?<item>-)|\\[)\\?(?<grounds>[a-z,-]*);(?<provisions>[^\\]]*)] (?<words>.+)");

    private final Template template;
    private final Random random;
    private final Filling filling;
    private final Set<String> grounds = new TreeSet<>();
    private final Set<String> provisions = new TreeSet<>();

    private Writer(Template template, long seed) {
        this.template = template;
        // Seeds that stand side by side would begin alike.
        this.random = new Random((seed ^ template.id().hashCode()) * 0x9E3779B97F4A7C15L);
        this.filling = Filling.of(template, random);
        this.grounds.addAll(template.head().grounds());
        this.provisions.addAll(template.head().provisions());
    }

    static Specimen write(Template template, Rendering rendering, long seed) {
        return new Writer(template, seed).specimen(rendering, seed);
    }

    private Specimen specimen(Rendering rendering, long seed) {
        String body = filled(chosen(template.body()));
        String name = template.id().replace('/', '-') + "-" + seed + "." + rendering.extension();
        return new Specimen(template.id(), rendering, name, Original.of(rendering.of(Block.read(body), seed)), truth());
    }

    private Truth truth() {
        return new Truth(
                template.head(),
                template.language(),
                day("decision"),
                day("maybe"),
                given("{{uci}}", filling.uciDigits()),
                given("{{number}}", filling.number()),
                given("{{name}}", filling.name()),
                template.body().contains("{{name}}") ? Optional.empty() : given("{{title-surname}}", filling.surname()),
                grounds,
                provisions);
    }

    private Optional<LocalDate> day(String role) {
        boolean shown = template.body().contains("date:" + role + "}}")
                || template.body().contains("iso:" + role);
        return shown ? Optional.of(filling.day(role)) : Optional.empty();
    }

    private Optional<String> given(String slot, String value) {
        return template.body().contains(slot) ? Optional.of(value) : Optional.empty();
    }

    private String chosen(String body) {
        List<String> lines = body.lines().toList();
        long choices =
                lines.stream().filter(line -> CHOICE.matcher(line).matches()).count();
        int sure = choices == 0 ? 0 : random.nextInt((int) choices);
        int[] seen = {0};
        return lines.stream().map(line -> chosen(line, sure, seen)).collect(Collectors.joining("\n"));
    }

    private String chosen(String line, int sure, int[] seen) {
        Matcher choice = CHOICE.matcher(line);
        if (!choice.matches()) {
            return line;
        }
        boolean taken = random.nextInt(100) < 45 || seen[0] == sure;
        seen[0]++;
        if (taken) {
            add(choice.group("grounds"), grounds);
            add(choice.group("provisions"), provisions);
        }
        if (choice.group("item") != null) {
            return taken ? "- " + choice.group("words") : "";
        }
        return (taken ? "[x] " : "[ ] ") + choice.group("words");
    }

    private static void add(String listed, Set<String> to) {
        for (String one : listed.split(",", -1)) {
            if (!one.isBlank()) {
                to.add(one.strip());
            }
        }
    }

    private String filled(String body) {
        return SLOT.matcher(body).replaceAll(slot -> Matcher.quoteReplacement(fill(slot.group(1))));
    }

    private String fill(String slot) {
        String[] ways = slot.split("\\|", -1);
        String way = ways[random.nextInt(ways.length)];
        return filling.slot(way).orElse(way);
    }
}
