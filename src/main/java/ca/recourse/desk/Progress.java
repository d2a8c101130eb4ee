package ca.recourse.desk;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** What a person sees of the reading while it goes on; never on standard output. */
sealed interface Progress extends AutoCloseable {

    /** One more file is done. */
    void done(String fileName);

    @Override
    void close();

    /** A bar on a terminal, a line a file elsewhere, nothing when quiet. */
    static Progress of(int files, boolean quiet, PrintWriter err) {
        if (quiet) {
            return new Silent();
        }
        // The launcher knows whether a person looks on; a bar would fill a log.
        return Boolean.getBoolean("recourse.terminal") ? Bar.of(files) : new Lines(files, err);
    }

    /** Says nothing. */
    record Silent() implements Progress {

        @Override
        public void done(String fileName) {}

        @Override
        public void close() {}
    }

    /** One line for each file. */
    final class Lines implements Progress {

        private final int[] done = new int[1];
        private final int files;
        private final PrintWriter err;

        Lines(int files, PrintWriter err) {
            this.files = files;
            this.err = err;
        }

        @Override
        public void done(String fileName) {
            done[0]++;
            err.printf("read %d of %d: %s%n", done[0], files, Plain.text(fileName));
            err.flush();
        }

        @Override
        public void close() {}
    }

    /** A bar that moves. */
    record Bar(ProgressBar bar) implements Progress {

        static Bar of(int files) {
            return new Bar(new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .build());
        }

        @Override
        public void done(String fileName) {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
