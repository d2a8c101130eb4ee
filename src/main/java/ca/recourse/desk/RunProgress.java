package ca.recourse.desk;

import ca.recourse.casefile.register.Runs.Outcome;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How a run goes on: how much is done, how fast, how long it will take, and what came of it. Counted from what is really
 * done, so that a run taken up again begins where it stood.
 */
final class RunProgress implements AutoCloseable {

    /** Where it is shown. */
    private interface Face extends AutoCloseable {

        void show(RunProgress progress);

        @Override
        void close();
    }

    private final long all;
    private final long before;
    private final Clock clock;
    private final Instant began;
    private final AtomicLong done = new AtomicLong();
    private final Map<Outcome, AtomicLong> outcomes = new ConcurrentHashMap<>();
    private final Face face;

    private RunProgress(long all, long before, Clock clock, Face face) {
        this.all = all;
        this.before = before;
        this.clock = clock;
        this.began = clock.instant();
        this.face = face;
    }

    /**
     * A bar on a terminal, a line now and then elsewhere, nothing when quiet.
     *
     * @param all how many files and originals there are
     * @param before how many an earlier part of the run has done
     */
    static RunProgress of(long all, long before, Clock clock, Face face) {
        return new RunProgress(all, before, clock, face);
    }

    static Face face(boolean quiet, long all, long before, PrintWriter err) {
        if (quiet) {
            return new Silent();
        }
        return Boolean.getBoolean("recourse.terminal") ? Bar.of(all, before) : new Lines(err);
    }

    /** One more file is done, and its letters came out like this. */
    void done(Stream<Outcome> letters) {
        letters.forEach(outcome ->
                outcomes.computeIfAbsent(outcome, one -> new AtomicLong()).incrementAndGet());
        done.incrementAndGet();
        face.show(this);
    }

    /** Such as {@code 1,200 of 10,000 (12%), 31.5 a second, 4 min 39 s left; same 1,100, changed 100}. */
    @Override
    public String toString() {
        long so = before + done.get();
        double seconds = Math.max(1, Duration.between(began, clock.instant()).toMillis()) / 1000.0;
        double rate = done.get() / seconds;
        String left = rate == 0 ? "" : ", " + time(Math.round((all - so) / rate)) + " left";
        return String.format(
                Locale.ROOT, "%,d of %,d (%d%%), %.1f a second%s%s", so, all, percent(so), rate, left, counted());
    }

    private long percent(long so) {
        return all == 0 ? 100 : so * 100 / all;
    }

    private static String time(long seconds) {
        return seconds < 60
                ? seconds + " s"
                : seconds < 3600
                        ? "%d min %02d s".formatted(seconds / 60, seconds % 60)
                        : "%d h %02d min".formatted(seconds / 3600, seconds / 60 % 60);
    }

    private String counted() {
        String counted = new TreeMap<>(outcomes)
                .entrySet().stream()
                        .map(entry -> String.format(
                                Locale.ROOT,
                                "%s %,d",
                                RunReport.name(entry.getKey()),
                                entry.getValue().get()))
                        .collect(Collectors.joining(", "));
        return counted.isEmpty() ? "" : "; " + counted;
    }

    @Override
    public void close() {
        face.close();
    }

    /** Says nothing. */
    private record Silent() implements Face {

        @Override
        public void show(RunProgress progress) {}

        @Override
        public void close() {}
    }

    /** A line every few seconds, and one at the end. */
    private static final class Lines implements Face {

        private static final Duration PAUSE = Duration.ofSeconds(5);

        private final PrintWriter err;
        private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public synchronized void show(RunProgress progress) {
            Instant now = progress.clock.instant();
            boolean end = progress.before + progress.done.get() == progress.all;
            if (end || Duration.between(last.getPlain(), now).compareTo(PAUSE) >= 0) {
                last.setPlain(now);
                err.println(progress);
                err.flush();
            }
        }

        @Override
        public void close() {}
    }

    /** A bar that moves. */
    private record Bar(ProgressBar bar) implements Face {

        static Bar of(long all, long before) {
            return new Bar(new ProgressBarBuilder()
                    .setTaskName("reading again")
                    .setInitialMax(all)
                    .startsFrom(before, Duration.ZERO)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .showSpeed()
                    .build());
        }

        @Override
        public void show(RunProgress progress) {
            bar.stepTo(progress.before + progress.done.get());
            bar.setExtraMessage(progress.counted());
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
