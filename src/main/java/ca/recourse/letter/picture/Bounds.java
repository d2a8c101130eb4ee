package ca.recourse.letter.picture;

import ca.recourse.intake.Trouble;
import ca.recourse.letter.UnreadableException;

/** How large a picture may be, asked before it is decoded: a small file can claim any size. */
final class Bounds {

    /** A telephone's largest photograph, and a letter at 1200 dots per inch. */
    static final long MOST_DOTS = 150_000_000;

    /** What is kept after decoding; a finer picture is thinned out while it is decoded. */
    static final long KEPT_DOTS = 40_000_000;

    private Bounds() {}

    static void check(long width, long height) throws UnreadableException {
        if (width < 1 || height < 1) {
            throw new UnreadableException(Trouble.Kind.CORRUPT, "The picture says it has no size: ask for it again.");
        }
        if (width > MOST_DOTS / height) {
            throw new UnreadableException(
                    Trouble.Kind.TOO_LARGE,
                    "The picture says it is %d by %d dots, more than the %d million that are read: scan it at 300 dpi."
                            .formatted(width, height, MOST_DOTS / 1_000_000));
        }
    }

    /** Keep every n-th dot only. */
    static int thinning(long width, long height) {
        return (int) Math.max(1, Math.ceil(Math.sqrt((double) width * height / KEPT_DOTS)));
    }
}
