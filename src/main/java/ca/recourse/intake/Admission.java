package ca.recourse.intake;

import java.time.Clock;

/**
 * Lets claimed files in for good: the original is kept and read back first, then the receipt is written, and only after
 * both is the drop ours to clear away.
 */
public final class Admission {

    private final Originals originals;
    private final Journal journal;
    private final Clock clock;

    public Admission(Originals originals, Journal journal, Clock clock) {
        this.originals = originals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Admit one claimed file; doing so twice does it once. */
    public Admitted admit(Claim claim) {
        Originals.Kept kept = originals.keep(claim.file());
        Receipt receipt = new Receipt(
                claim.id(),
                kept.sha256(),
                kept.byteSize(),
                claim.file().getFileName().toString(),
                claim.channel(),
                clock.instant());
        return new Admitted(receipt, journal.admit(receipt));
    }

    /** A receipt, and whether its bytes are new. */
    public record Admitted(Receipt receipt, boolean fresh) {}
}
