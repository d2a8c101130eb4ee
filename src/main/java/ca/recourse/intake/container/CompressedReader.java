package ca.recourse.intake.container;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.container.Budget.TooMuchException;
import ca.recourse.intake.container.Contents.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Opens a file that was packed by itself with gzip, bzip2 or xz; most such files are tar archives. */
public final class CompressedReader implements ContainerReader {

    private static final int MOST_MEMORY_KB = 96 << 10;
    private static final boolean ALL_OF_IT = true;
    private static final CompressorStreamFactory KINDS = new CompressorStreamFactory(ALL_OF_IT, MOST_MEMORY_KB);

    // Its own name says nothing that the name of the packed file does not.
    private static final String INSIDE = "inside";

    @Override
    public Contents open(Original original, Budget budget) {
        if (!budget.oneMore()) {
            return Contents.none(Archives.BOMB);
        }
        try (InputStream in = KINDS.createCompressorInputStream(new BufferedInputStream(original.open()))) {
            byte[] bytes = budget.read(in, original.size());
            return new Contents(false, List.of(Part.sound(INSIDE, bytes)), List.of(), Optional.empty());
        } catch (TooMuchException | IOException e) {
            return Contents.none(trouble(e));
        }
    }

    private static Trouble trouble(Exception failure) {
        boolean tooMuch = failure instanceof TooMuchException
                || failure instanceof MemoryLimitException
                || failure.getCause() instanceof MemoryLimitException;
        return tooMuch ? Archives.BOMB : Archives.DAMAGED;
    }
}
