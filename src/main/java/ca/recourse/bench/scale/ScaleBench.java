package ca.recourse.bench.scale;

import static java.util.Objects.requireNonNull;

import ca.recourse.bench.Rendering;
import ca.recourse.bench.accuracy.KnownLetter;
import ca.recourse.casefile.journal.Database;
import ca.recourse.law.StatuteBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Has the same letters read by one machine, two, four, over a real broker and a real database. Each machine is a process of its
 * own that reads one letter at a time; before the clock runs, each has read a few.
 */
public final class ScaleBench {

    private static final int WARMING = 6;
    private static final long LOOK_MILLIS = 250;
    private static final double MILLIS = 1000;

    private final Servers servers;
    private final Program program;
    private final Consumer<String> out;

    /** @param out takes the lines of the table */
    public ScaleBench(Servers servers, Program program, Consumer<String> out) {
        this.servers = requireNonNull(servers, "servers");
        this.program = requireNonNull(program, "program");
        this.out = requireNonNull(out, "out");
    }

    /**
     * Letters to be read.
     *
     * @param count how many are measured
     * @param seed the same seed, the same letters
     * @param book the law their facts are made by
     * @param today the clock likewise
     */
    public record Letters(int count, long seed, StatuteBook book, Clock today) {

        private List<KnownLetter> made(int warming) {
            return KnownLetter.of(Rendering.PDF, warming + count, seed, book, today);
        }
    }

    /** Measure with so many machines each, and print a line for each. */
    public void run(List<Integer> workers, Letters letters) {
        out.accept("%d cores; each worker is a process that reads one letter at a time"
                .formatted(Runtime.getRuntime().availableProcessors()));
        out.accept(Measured.TITLES);
        List<Measured> measured = new ArrayList<>();
        for (int number : workers) {
            measured.add(measured(number, letters));
            out.accept(measured.get(measured.size() - 1).line(measured.get(0)));
        }
    }

    private Measured measured(int workers, Letters letters) {
        int warming = WARMING * workers;
        List<KnownLetter> made = letters.made(warming);
        try (Place place = Place.of(servers);
                Crew crew = Crew.of(program, place, workers);
                Database database = place.store().look()) {
            drop(made.subList(0, warming), place, 0);
            awaitSettled(database, warming);
            Instant begun = lastSettled(database);
            double before = crew.work();
            drop(made.subList(warming, made.size()), place, warming);
            awaitSettled(database, made.size());
            List<Instant> settled = settledAfter(database, begun);
            Duration took = Duration.between(settled.get(0), settled.get(settled.size() - 1));
            return new Measured(workers, settled.size() - 1, took.toMillis() / MILLIS, crew.work() - before);
        }
    }

    private static void drop(List<KnownLetter> letters, Place place, int from) {
        try {
            for (int letter = 0; letter < letters.size(); letter++) {
                String name =
                        "%06d-%s".formatted(from + letter, letters.get(letter).fileName());
                Path part = place.home().parts().resolve(name);
                Files.write(part, letters.get(letter).bytes());
                Files.move(part, place.home().inbox().resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the letters to be measured cannot be written", e);
        }
    }

    private static void awaitSettled(Database database, int letters) {
        while (!isSettled(database, letters)) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the measuring was broken off", e);
            }
        }
    }

    private static boolean isSettled(Database database, int letters) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select (select count(*) from receipt) = :letters
                          and not exists (select 1 from original where settled_at is null)
                        """)
                        .bind("letters", letters)
                        .mapTo(Boolean.class)
                        .one());
    }

    private static Instant lastSettled(Database database) {
        return settledAfter(database, Instant.EPOCH).stream()
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static List<Instant> settledAfter(Database database, Instant moment) {
        return database
                .jdbi()
                .withHandle(handle -> handle.createQuery("select settled_at from original")
                        .mapTo(Instant.class)
                        .list())
                .stream()
                .filter(settled -> settled.isAfter(moment))
                .sorted()
                .toList();
    }
}
