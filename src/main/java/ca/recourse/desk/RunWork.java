package ca.recourse.desk;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.register.Runs;
import ca.recourse.casefile.register.Runs.Item;
import ca.recourse.casefile.register.Runs.Outcome;
import ca.recourse.casefile.register.Runs.Verdict;
import ca.recourse.desk.Rereader.Reread;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.Difference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Does what is left of a run, on every core; each letter is written down as soon as it is read. */
record RunWork(Runs runs, String run, Clock clock) {

    /** One file or original to be read: what its items begin with, and the reading. */
    record Task(String name, Supplier<List<Reread>> read) {}

    /** Do the tasks; memory holds those in work, however many there are. */
    void all(Iterator<Task> tasks, RunProgress progress) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService hands = Executors.newFixedThreadPool(cores);
        try {
            CompletableFuture.allOf(Stream.generate(
                                    () -> CompletableFuture.runAsync(() -> some(tasks, progress), hands))
                            .limit(cores)
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            hands.shutdownNow();
        }
    }

    private void some(Iterator<Task> tasks, RunProgress progress) {
        for (Optional<Task> task = next(tasks); task.isPresent(); task = next(tasks)) {
            List<Item> items = one(task.get());
            runs.add(items);
            progress.done(items.stream().map(Item::outcome));
        }
    }

    private static Optional<Task> next(Iterator<Task> tasks) {
        synchronized (tasks) {
            return tasks.hasNext() ? Optional.of(tasks.next()) : Optional.empty();
        }
    }

    // A letter on which the program fails is an item like any other: the rest of the archive goes on.
    private List<Item> one(Task task) {
        Instant began = clock.instant();
        List<Reread> letters = read(task);
        int millis = (int) Math.min(
                Integer.MAX_VALUE,
                Math.max(0, Duration.between(began, clock.instant()).toMillis()));
        return letters.isEmpty()
                ? List.of(item(task.name(), Optional.empty(), Outcome.FAILED, millis))
                : items(task, letters, millis);
    }

    // A letter that lies in an archive twice has two items, so that it is said.
    private List<Item> items(Task task, List<Reread> letters, int millis) {
        Map<String, Integer> times = new HashMap<>();
        return letters.stream()
                .map(letter -> item(task, letter, times.merge(letter.caseId(), 1, Integer::sum), millis))
                .toList();
    }

    private static List<Reread> read(Task task) {
        try {
            return task.read().get();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private Item item(Task task, Reread letter, int time, int millis) {
        String again = time == 1 ? "" : " " + time;
        return item(task.name() + " " + letter.caseId() + again, Optional.of(letter), outcome(letter), millis);
    }

    private static Outcome outcome(Reread letter) {
        if (letter.after().isEmpty()) {
            return Outcome.FAILED;
        }
        if (letter.before().isEmpty()) {
            return Outcome.NEW;
        }
        return Difference.between(letter.before().get(), letter.after().get()).saysTheSame()
                ? Outcome.SAME
                : Outcome.CHANGED;
    }

    private Item item(String name, Optional<Reread> letter, Outcome outcome, int millis) {
        boolean changed = outcome == Outcome.CHANGED;
        Optional<CaseSummary> before = letter.flatMap(Reread::before).filter(summary -> changed);
        Optional<CaseSummary> after = letter.flatMap(Reread::after).filter(summary -> changed);
        return new Item(
                run,
                name,
                letter.map(Reread::caseId),
                outcome,
                letter.flatMap(Reread::version),
                before.flatMap(was -> after.map(is -> SummaryJson.line(Difference.between(was, is)))),
                after.map(SummaryJson::line),
                changed ? Verdict.WAITING : Verdict.NONE,
                1,
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(millis));
    }
}
