package ca.recourse.intake.datafile;

import ca.recourse.intake.Trouble;

/** One thing that was found in a data file. */
public sealed interface Found {

    /** The file could be opened, and its messages follow. */
    record Opened() implements Found {}

    /**
     * A message, written as an internet message.
     *
     * @param name made of its subject
     * @param bytes to be read to their end before anything else is asked for
     */
    record Mail(String name, MailBytes bytes) implements Found {}

    /**
     * An entry that is no message, such as an appointment.
     *
     * @param name its subject
     * @param why one sentence
     */
    record Aside(String name, String why) implements Found {}

    /** A message of which nothing could be taken out. */
    record Lost() implements Found {}

    /**
     * There is nothing more.
     *
     * @param whole whether all parts of the file's own list could be read
     */
    record End(boolean whole) implements Found {}

    /** The file cannot be opened. */
    record Refused(Trouble trouble) implements Found {}
}
