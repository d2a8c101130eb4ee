package ca.recourse;

import ca.recourse.casefile.privacy.Eraser;
import ca.recourse.casefile.register.Hand;
import ca.recourse.settings.Settings;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases by the firm's own rule what is older than it keeps things; without a rule nothing is ever erased by itself. */
public final class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Eraser eraser;
    private final Optional<Integer> years;

    Retention(Eraser eraser, Settings settings) {
        this.eraser = eraser;
        this.years = years(settings);
    }

    /** After how many years things are erased. */
    static Optional<Integer> years(Settings settings) {
        return settings.number("retention.years");
    }

    /** Erase what has outlived the rule. */
    public void sweep() {
        years.ifPresent(kept -> {
            int erased = eraser.eraseOlderThan(kept, new Hand("recourse", "kept for %d years".formatted(kept)));
            if (erased > 0) {
                LOG.info("{} originals older than {} years were erased; the receipts are at the desk", erased, kept);
            }
        });
    }
}
