package ca.recourse.casefile.journal;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Deaths of the program, or of its machine, over originals in work: nobody's try. Only an original that was in work every time
 * is set aside, and before that it is read alone, so that none falls with another.
 */
final class Deaths {

    /** From here on an original is read with nothing beside it. */
    static final int ALONE = 3;

    /** An original over which the program died this often is set aside. */
    static final int MOST = 10;

    private static final String BACK = "update original set state = 'arrived', lease = null, touched_at = null,"
            + " tries = case when tries > 0 then tries - 1 else 0 end, deaths = deaths + 1 where state = 'reading'";

    private Deaths() {}

    /** What was in work is given back, without counting the try. */
    static void giveBack(Handle handle, Instant now) {
        handle.execute(BACK);
        setAside(handle, now);
    }

    /** What was in work of a hand that has not been heard of since this moment is given back likewise. */
    static void giveBackUnheld(Handle handle, Instant since, Instant now) {
        handle.createUpdate(BACK + " and touched_at < :since")
                .bind("since", since)
                .execute();
        setAside(handle, now);
    }

    private static void setAside(Handle handle, Instant now) {
        handle.createUpdate("update original set state = 'quarantined', trouble = 'crashed', settled_at = :now,"
                        + " reason = 'The program died each time this file was read. Send it to a developer.'"
                        + " where state = 'arrived' and deaths >= :most")
                .bind("now", now)
                .bind("most", MOST)
                .execute();
    }

    static int of(Handle handle, String sha256) {
        return handle.createQuery("select deaths from original where sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(Integer.class)
                .one();
    }
}
