package ca.recourse;

import ca.recourse.intake.process.Limits;
import ca.recourse.letter.EveryFormat;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.LetterReader;
import ca.recourse.letter.PagePictures;
import ca.recourse.letter.kept.KeptReadings;
import ca.recourse.letter.kept.ReadingVersion;
import ca.recourse.letter.kept.Shelf;
import ca.recourse.letter.ocr.EngineData;
import ca.recourse.letter.ocr.Recogniser;
import ca.recourse.letter.picture.FilePictures;
import ca.recourse.letter.picture.PageViews;
import ca.recourse.letter.worker.PooledPictures;
import ca.recourse.letter.worker.PooledReader;
import ca.recourse.letter.worker.WorkerPool;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who reads the letters and shows their pages: processes of their own, one for each core unless memory is short.
 *
 * @param files reads files
 * @param pictures shows pages
 * @param pool the processes; empty where everything is read in this one
 */
record Readers(FormatReader files, PagePictures pictures, Optional<WorkerPool> pool) implements AutoCloseable {

    /** How many reader processes there may be; none: letters are read in this process. */
    private static final String SETTING = "recourse.workers";

    private static final long MEGA = 1 << 20;

    /** Readers as the setting says. The first process comes up while the rest of the house is opened. */
    static Readers open() {
        int size = Integer.getInteger(SETTING, asMany());
        if (size < 1) {
            return new Readers(
                    new EveryFormat(new Recogniser(), new FilePictures()), new PageViews(), Optional.empty());
        }
        WorkerPool pool = new WorkerPool(size, Limits.USUAL).warmed();
        return new Readers(new PooledReader(pool), new PooledPictures(pool), Optional.of(pool));
    }

    LetterReader letters() {
        return new LetterReader(files);
    }

    /**
     * A reader that reads the same bytes once, as long as it may keep what it read. The processes come up only for what is
     * not kept.
     *
     * @param kept where readings are kept
     * @param megabytes how much they may take
     */
    static LetterReader letters(Path kept, int megabytes, Supplier<Readers> readers) {
        Shelf shelf = new Shelf(kept, ReadingVersion.of(EngineData.files()), megabytes * MEGA);
        return new LetterReader(
                new KeptReadings(shelf, original -> readers.get().files().read(original)));
    }

    private static int asMany() {
        int cores = Runtime.getRuntime().availableProcessors();
        return cores == 1 ? 1 : (int) Math.max(1, Math.min(cores, megabytes() / Limits.USUAL.memoryMegabytes()));
    }

    // What the machine, or the container, has in all.
    private static long megabytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() / MEGA
                : Long.MAX_VALUE;
    }

    @Override
    public void close() {
        pool.ifPresent(WorkerPool::close);
    }
}
