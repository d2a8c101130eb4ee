package ca.recourse.letter.worker;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Original;
import ca.recourse.intake.process.Launch;
import ca.recourse.intake.process.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PooledPicturesTest {

    private static final Limits LIMITS =
            new Limits(256, 1000, Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60));

    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(ReaderLostOnce.sign(ProcessHandle.current()));
    }

    @Test
    void showsThePageAlthoughAReaderWasLostOverIt() throws IOException {
        Original letter = Original.of(Files.readAllBytes(Path.of("samples/work-permit-delhi/letter.pdf")));
        Arrival arrival =
                new Arrival("letter.pdf", letter, Channel.FOLDER, Optional.empty(), Instant.EPOCH, Optional.empty());

        try (WorkerPool pool = new WorkerPool(1, new Launch(ReaderLostOnce.class, LIMITS))) {
            assertThat(new PooledPictures(pool).picture(arrival, 1, 72)).isPresent();
        }
    }
}
