package ca.recourse.intake.container;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.container.Budget.TooMuchException;
import ca.recourse.intake.container.Contents.LeftAside;
import ca.recourse.intake.container.Contents.Part;
import ca.recourse.intake.datafile.DataFileSitting;
import ca.recourse.intake.datafile.Found;
import ca.recourse.intake.process.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Opens Outlook's data files (PST, OST) in processes of their own. A message over which one had to
 * be ended, or two were lost, is passed over, and the next is asked for.
 */
public final class DataFileReader implements ContainerReader {

    private static final int MOST_LOST = 6;

    private static final Trouble DAMAGED = new Trouble(
            Trouble.Kind.CORRUPT,
            "The Outlook data file is damaged; what could be saved was read: repair it in Outlook, or drag the messages"
                    + " out of Outlook into a folder (MSG) and send that.");
    private static final Trouble TOO_MUCH = new Trouble(
            Trouble.Kind.BOMB,
            "The Outlook data file holds more than is taken out of one file; what came first was read: export it in"
                    + " smaller parts, or drag the messages out of Outlook into a folder (MSG).");
    private static final String PART_MISSING =
            "Something of this message is damaged in the Outlook data file; what could be saved was read: look at it in"
                    + " Outlook.";

    private final Limits limits;

    public DataFileReader() {
        this(DataFileSitting.USUAL);
    }

    DataFileReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Contents open(Original original, Budget budget) {
        Taken taken = new Taken(original.size(), budget);
        while (!taken.isDone()) {
            sit(original, taken);
        }
        return taken.contents();
    }

    private void sit(Original original, Taken taken) {
        try (DataFileSitting sitting = DataFileSitting.begin(limits)) {
            try {
                sitting.over(original, taken.next());
                taken.from(sitting);
            } catch (IOException e) {
                taken.lost(sitting.wasEnded());
            }
        }
    }

    /** What was taken out so far. */
    private static final class Taken {

        private final int size;
        private final Budget budget;
        private final List<Part> parts = new ArrayList<>();
        private final List<LeftAside> aside = new ArrayList<>();
        private final List<Trouble> troubles = new ArrayList<>();
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger losses = new AtomicInteger();
        private final AtomicInteger lostAt = new AtomicInteger(-1);
        private final AtomicBoolean opened = new AtomicBoolean();
        private final AtomicBoolean done = new AtomicBoolean();

        Taken(int size, Budget budget) {
            this.size = size;
            this.budget = budget;
        }

        boolean isDone() {
            return done.get();
        }

        int next() {
            return next.get();
        }

        Contents contents() {
            return new Contents(false, parts, aside, troubles.stream().findFirst());
        }

        void from(DataFileSitting sitting) throws IOException {
            while (!isDone()) {
                take(sitting.next());
            }
        }

        private void take(Found found) throws IOException {
            if (found instanceof Found.Mail mail) {
                take(mail);
            } else if (found instanceof Found.Aside entry) {
                aside.add(new LeftAside(entry.name(), entry.why()));
                countOne();
            } else if (found instanceof Found.Lost) {
                troubles.add(DAMAGED);
                countOne();
            } else if (found instanceof Found.End end) {
                end(end.whole() ? Optional.empty() : Optional.of(DAMAGED));
            } else if (found instanceof Found.Refused refused) {
                end(Optional.of(refused.trouble()));
            } else {
                opened.set(true);
            }
        }

        private void take(Found.Mail mail) throws IOException {
            if (!budget.oneMore()) {
                end(Optional.of(TOO_MUCH));
                return;
            }
            try {
                Original bytes = Original.of(budget.read(mail.bytes(), size));
                List<String> cautions = mail.bytes().isDamaged() ? List.of(PART_MISSING) : List.of();
                parts.add(new Part(mail.name(), bytes, cautions, Optional.empty()));
                countOne();
            } catch (TooMuchException e) {
                end(Optional.of(TOO_MUCH));
            }
        }

        private void countOne() {
            next.incrementAndGet();
        }

        private void end(Optional<Trouble> trouble) {
            // What ended it is worse than what was missing on the way.
            trouble.ifPresent(worst -> troubles.add(0, worst));
            done.set(true);
        }

        /**
         * The process was lost over the next message: the first time it may have been a mischance, unless it was ended.
         */
        void lost(boolean ended) {
            boolean again = lostAt.getAndSet(next.get()) == next.get() || ended;
            boolean hopeless = losses.incrementAndGet() >= MOST_LOST || (again && !opened.get());
            if (hopeless) {
                end(Optional.of(DAMAGED));
            } else if (again) {
                troubles.add(DAMAGED);
                countOne();
            }
        }
    }
}
