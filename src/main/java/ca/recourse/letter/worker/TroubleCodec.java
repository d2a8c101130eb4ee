package ca.recourse.letter.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.intake.Trouble;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the trouble with a file as a message: its kind on the first line, its reason after it. */
final class TroubleCodec {

    private TroubleCodec() {}

    static Frame frame(Trouble trouble) {
        return new Frame(Frame.Kind.TROUBLE, (trouble.kind().name() + "\n" + trouble.reason()).getBytes(UTF_8));
    }

    static Trouble trouble(Frame frame) throws IOException {
        String[] lines = new String(frame.body(), UTF_8).split("\n", 2);
        Optional<Trouble.Kind> kind = Stream.of(Trouble.Kind.values())
                .filter(known -> known.name().equals(lines[0]))
                .findFirst();
        if (kind.isEmpty() || lines.length < 2) {
            throw new Frame.GarbageException("a trouble of no known kind");
        }
        return new Trouble(kind.get(), lines[1]);
    }
}
