package ca.recourse.desk;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.intake.Arrival;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CoverNotes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files on all cores; a failure of ours on one letter delays no other. */
final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final CaseReader reader;
    private final StaffFacts told;
    private final Consumer<CaseSheet> keep;
    private final Executor cores;
    private final AtomicInteger failures = new AtomicInteger();

    Reading(CaseReader reader, StaffFacts told, Consumer<CaseSheet> keep, Executor cores) {
        this.reader = reader;
        this.told = told;
        this.keep = keep;
        this.cores = cores;
    }

    /** Start reading one file; its summaries come in the order of its letters. */
    CompletableFuture<List<CaseSummary>> start(String fileName, byte[] bytes) {
        List<CompletableFuture<List<CaseSheet>>> parts =
                reader.admit(fileName, bytes).stream().map(this::start).toList();
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
                .thenApplyAsync(done -> kept(parts), cores);
    }

    /** How often the program itself failed on a letter. */
    int failures() {
        return failures.get();
    }

    private CompletableFuture<List<CaseSheet>> start(Arrival arrival) {
        return CompletableFuture.supplyAsync(() -> reader.read(arrival, told), cores)
                .exceptionally(failure -> failed(arrival, failure));
    }

    private List<CaseSheet> failed(Arrival arrival, Throwable failure) {
        failures.incrementAndGet();
        // The message of an exception may quote the letter: only its kind is logged.
        LOG.error("{} could not be read: the program failed with {}", arrival, kind(failure));
        LOG.debug("{}", arrival, failure);
        return List.of(reader.failed(arrival, told));
    }

    private static String kind(Throwable failure) {
        Throwable cause = failure.getCause();
        return (cause == null ? failure : cause).getClass().getName();
    }

    private List<CaseSummary> kept(List<CompletableFuture<List<CaseSheet>>> parts) {
        List<CaseSheet> sheets = CoverNotes.dropped(
                parts.stream().flatMap(part -> part.join().stream()).toList());
        sheets.forEach(keep);
        return sheets.stream().map(CaseSheet::summary).toList();
    }
}
