package ca.recourse.desk;

import ca.recourse.casefile.journal.Balance;
import ca.recourse.intake.LeftAlone;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** {@code recourse status}: the books of one home folder. */
final class StatusCommand {

    private final Office office;
    private final PrintWriter out;
    private final PrintWriter err;

    StatusCommand(Office office, PrintWriter out, PrintWriter err) {
        this.office = office;
        this.out = out;
        this.err = err;
    }

    int run(StatusOptions said) {
        if (!Files.isDirectory(HomeOption.folder(said))) {
            err.println("there is no home folder at %s; name it with --home".formatted(HomeOption.folder(said)));
            return ExitCode.USAGE;
        }
        Balance balance = office.balance(HomeOption.folder(said));
        out.println(said.format() == Format.JSON ? json(balance) : words(balance));
        if (said.format() != Format.JSON) {
            tellLeftAlone(HomeOption.folder(said).resolve("inbox"));
        }
        return ExitCode.ALL_READ;
    }

    private void tellLeftAlone(Path inbox) {
        try {
            LeftAlone.in(inbox)
                    .forEach(entry -> out.println(
                            "Left alone in the inbox: %s (%s)".formatted(Plain.text(entry.name()), entry.why())));
        } catch (IOException e) {
            err.println("the inbox %s cannot be looked through".formatted(inbox));
        }
    }

    private static String json(Balance balance) {
        return ("{\"arrivals\":%d,\"filed\":%d,\"inReview\":%d,\"quarantined\":%d,\"duplicates\":%d,\"inWork\":%d,"
                        + "\"letters\":%d,\"oldestUnfinishedSeconds\":%d}")
                .formatted(
                        balance.arrivals(),
                        balance.filed(),
                        balance.inReview(),
                        balance.quarantined(),
                        balance.duplicates(),
                        balance.inWork(),
                        balance.letters(),
                        balance.oldestUnfinishedSeconds());
    }

    private static String words(Balance balance) {
        return balance + System.lineSeparator() + waiting(balance);
    }

    private static String waiting(Balance balance) {
        return balance.inWork() == 0
                ? "Nothing taken in waits to be read."
                : "%d taken in and not settled yet, the oldest for %s."
                        .formatted(balance.inWork(), span(Duration.ofSeconds(balance.oldestUnfinishedSeconds())));
    }

    private static String span(Duration waited) {
        return waited.toHours() > 0
                ? "%d h %d min".formatted(waited.toHours(), waited.toMinutesPart())
                : "%d min %d s".formatted(waited.toMinutes(), waited.toSecondsPart());
    }
}
