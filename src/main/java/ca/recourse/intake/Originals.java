package ca.recourse.intake;

import java.nio.file.Path;

/** The store of originals: every byte that was taken in, under the name of its own SHA-256, never changed. */
public interface Originals {

    /**
     * Copy a file into the store and return only when the copy is on the disk and reads back the same.
     *
     * @return what was kept
     */
    Kept keep(Path file);

    /** The bytes kept under a SHA-256. */
    Original fetch(String sha256);

    /** The name and size of a kept original. */
    record Kept(String sha256, long byteSize) {}
}
