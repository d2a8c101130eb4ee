package ca.recourse.intake.mailbox;

import ca.recourse.intake.IntakeException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** A message on its way in: written to a file of its own, and gone with it unless it was moved to its claim. */
final class MessageFile extends OutputStream {

    // No mail server carries more; a stream without end must not fill the disk. In bytes.
    private static final long LARGEST = 1L << 30;

    private final Path file;
    private final FileChannel channel;
    private final MessageDigest digest;
    private final AtomicLong size = new AtomicLong();

    private MessageFile(Path file, FileChannel channel, MessageDigest digest) {
        this.file = file;
        this.channel = channel;
        this.digest = digest;
    }

    static MessageFile at(Path file) throws IOException {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            return new MessageFile(file, channel, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    // A full disk is no fault of the mailbox: it must not look like a lost connection.
    @Override
    public void write(byte[] bytes, int from, int length) {
        if (size.addAndGet(length) > LARGEST) {
            throw new MailboxException(
                    "a message is larger than %d MB and stays in its mailbox".formatted(LARGEST >> 20));
        }
        digest.update(bytes, from, length);
        ByteBuffer left = ByteBuffer.wrap(bytes, from, length);
        try {
            while (left.hasRemaining()) {
                channel.write(left);
            }
        } catch (IOException e) {
            throw new IntakeException("a message cannot be put on the disk; see that it has room", e);
        }
    }

    /**
     * The whole message has come and is on the disk.
     *
     * @return the SHA-256 of its bytes
     */
    String finish() throws IOException {
        if (size.get() == 0) {
            throw new MailboxException("the server gave an empty message");
        }
        channel.force(true);
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
