package ca.recourse.letter.worker;

import ca.recourse.intake.Original;
import ca.recourse.letter.Stretch;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** What a reader is asked to do with a file. */
sealed interface Task {

    Original original();

    Frame frame();

    /** How many readers may be lost over it. */
    int tries();

    static Task of(Frame frame) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.body()))) {
            return frame.kind() == Frame.Kind.SHOW
                    ? new Show(in.readInt(), in.readInt(), Original.of(in.readAllBytes()))
                    : new Read(new Stretch(in.readInt(), in.readInt(), in.readInt()), Original.of(in.readAllBytes()));
        }
    }

    /** Read these pages. */
    record Read(Stretch stretch, Original original) implements Task {

        @Override
        public int tries() {
            return 3;
        }

        @Override
        public Frame frame() {
            ByteBuffer body = ByteBuffer.allocate(3 * Integer.BYTES + original.size());
            body.putInt(stretch.first()).putInt(stretch.last()).putInt(stretch.mostSeen());
            return new Frame(Frame.Kind.READ, body.put(original.bytes()).array());
        }
    }

    /** Show this page. */
    record Show(int page, int dotsPerInch, Original original) implements Task {

        /** A reader is lost once for want of room on the machine; one lost twice over a page is lost by that page. */
        @Override
        public int tries() {
            return 2;
        }

        @Override
        public Frame frame() {
            ByteBuffer body = ByteBuffer.allocate(2 * Integer.BYTES + original.size());
            body.putInt(page).putInt(dotsPerInch);
            return new Frame(Frame.Kind.SHOW, body.put(original.bytes()).array());
        }
    }
}
