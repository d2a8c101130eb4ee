package ca.recourse.bench.speed;

import java.util.Locale;

/**
 * How one tool did on one kind of letter.
 *
 * @param tool its name
 * @param pages how many it read
 * @param seconds by the clock, all cores at work
 * @param work processor time of all its processes, in seconds: on a busy machine the fairer measure
 * @param characters wrong ones
 * @param words wrong ones
 */
record Measured(String tool, int pages, double seconds, double work, ErrorRate characters, ErrorRate words) {

    double pagesPerSecond() {
        return pages / seconds;
    }

    /** A line of the table. */
    String line(Measured ours) {
        return String.format(
                Locale.ROOT,
                "  %-20s %5d pages %8.2f s %8.2f pages/s %7.2fx  CPU %8.2f s %7.2fx  CER %5.2f %%  WER %5.2f %%",
                tool,
                pages,
                seconds,
                pagesPerSecond(),
                ours.pagesPerSecond() / pagesPerSecond(),
                work,
                work / pages / (ours.work() / ours.pages()),
                characters.perCent(),
                words.perCent());
    }
}
