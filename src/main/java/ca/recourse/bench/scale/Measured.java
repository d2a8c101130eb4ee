package ca.recourse.bench.scale;

import java.util.Locale;

/**
 * How fast so many machines read.
 *
 * @param workers machines that read
 * @param letters how many were settled, from the first to the last
 * @param seconds between these
 * @param work processor time of all machines meanwhile, in seconds
 */
record Measured(int workers, int letters, double seconds, double work) {

    static final String TITLES = "%8s %9s %9s %11s %7s %13s"
            .formatted("workers", "letters", "seconds", "letters/s", "ratio", "CPU s/letter");

    double perSecond() {
        return letters / seconds;
    }

    /** A line of the table; the ratio is to the first line. */
    String line(Measured first) {
        return String.format(
                Locale.ROOT,
                "%8d %9d %9.2f %11.2f %6.2fx %13.3f",
                workers,
                letters,
                seconds,
                perSecond(),
                perSecond() / first.perSecond(),
                work / letters);
    }
}
