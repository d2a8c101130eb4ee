package ca.recourse.intake.mailbox;

import java.io.OutputStream;
import java.util.List;

/** One visit to a mailbox. Looking and copying change nothing there; only {@link #mark} does. */
public interface Visit extends AutoCloseable {

    /** Names the numbering of the messages: when it changes, the same number may mean another message (UIDVALIDITY). */
    String validity();

    /**
     * The messages that are there, oldest first.
     *
     * @param after leave out this one and those before, where the mailbox counts upwards; empty for all
     */
    List<String> uids(String after);

    /** Copy a message byte for byte without marking it. */
    void copy(String uid, OutputStream to);

    /** Do with these messages what the settings say; called only once they are durable. */
    void mark(List<String> uids);

    /** Whether the connection still stands after something went wrong. */
    boolean isAlive();

    @Override
    void close();
}
