package ca.recourse.letter.worker;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first process of it that one service starts ends as soon as it is up; those after it are readers like all others. */
final class ReaderLostOnce {

    private ReaderLostOnce() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        try {
            Files.createFile(sign(ProcessHandle.current().parent().orElseThrow()));
            try (DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
                Frame.bare(Frame.Kind.READY).write(out);
            }
        } catch (FileAlreadyExistsException lostBefore) {
            ReaderProcess.main(args);
        }
    }

    /** What the lost one leaves behind for those that the same service starts after it. */
    static Path sign(ProcessHandle service) {
        return Path.of(System.getProperty("java.io.tmpdir"), "reader-lost-" + service.pid());
    }
}
