package ca.recourse.intake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Proof that one drop came in: one file dropped, one message fetched or one upload, whatever lies inside.
 *
 * @param id names the drop and the folder its file waits in while it is read
 * @param sha256 the bytes, as the original store names them
 * @param byteSize how many bytes came
 * @param fileName the name it was dropped under, as it came; never used as a path, and never shown without ShownName
 * @param channel the door
 * @param receivedAt when it was taken in
 */
public record Receipt(String id, String sha256, long byteSize, String fileName, Channel channel, Instant receivedAt) {

    public Receipt {
        requireNonNull(id, "id");
        requireNonNull(sha256, "sha256");
        requireNonNull(fileName, "fileName");
        requireNonNull(channel, "channel");
        requireNonNull(receivedAt, "receivedAt");
    }

    @Override
    public String toString() {
        return "receipt " + id;
    }
}
