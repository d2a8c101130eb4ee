package ca.recourse;

import ca.recourse.casefile.CaseFiles;
import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.JournalException;
import ca.recourse.casefile.register.Corrections;
import ca.recourse.casefile.register.Filing;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Original;
import ca.recourse.intake.sender.Senders;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Works kept letters out anew, with everything people have told of them.
 *
 * @param pipeline reads them
 * @param outbox takes the files made of them
 * @param originals holds them
 * @param register lists them
 * @param corrections what people told
 * @param senders whom the firm knows
 */
record Revision(
        Pipeline pipeline,
        CaseFiles outbox,
        FileOriginals originals,
        Register register,
        Corrections corrections,
        Senders senders) {

    /** The file a letter stands in, taken out of what it came in. */
    Optional<Arrival> arrival(RegisteredLetter letter) {
        return inside(letter).stream().filter(part -> holds(part, letter)).findFirst();
    }

    /** All files that lie in what a letter came in. */
    List<Arrival> inside(RegisteredLetter letter) {
        Original original = originals.fetch(letter.original());
        Arrival whole = new Arrival(
                outermost(letter), original, channel(letter), Optional.empty(), letter.receivedAt(), Optional.empty());
        return pipeline.unpacker().unpack(SenderCheck.checked(whole, senders));
    }

    /** The name of what a letter came in. */
    static String outermost(RegisteredLetter letter) {
        return letter.container().map(container -> container.split("!", 2)[0]).orElse(letter.fileName());
    }

    static boolean holds(Arrival part, RegisteredLetter letter) {
        return part.original().sha256().equals(letter.sha256());
    }

    /** Every letter of a file as it reads now. */
    List<CaseSheet> sheets(Arrival file) {
        return pipeline.read(file, caseId -> Told.of(corrections.standing(caseId)));
    }

    /** The letter as it reads now; empty when it is found no more. */
    Optional<CaseSheet> read(RegisteredLetter letter) {
        return new Siblings(this).read(letter);
    }

    /** The letter as it reads now, in another language; nothing is kept of it. */
    Optional<CaseSheet> read(RegisteredLetter letter, String language) {
        return new Revision(pipeline.in(language), outbox, originals, register, corrections, senders).read(letter);
    }

    /**
     * Keep what the letter reads now as its new version, and write its files anew.
     *
     * @return the version
     */
    int keep(RegisteredLetter seen, Hand hand) {
        CaseSheet sheet = read(seen)
                .orElseThrow(() -> new JournalException(
                        "%s cannot be read again from its original".formatted(seen),
                        new IOException("no such letter in " + seen.original())));
        CaseSummary summary = sheet.summary();
        int version = register.keep(seen, made(seen, summary), hand);
        outbox.keep(sheet);
        return version;
    }

    /** Keep what an earlier version said as the newest; its files are the caller's to bring back. */
    void bringBack(RegisteredLetter seen, String json, Hand hand) {
        register.keep(seen, made(seen, SummaryJson.read(json)), hand);
    }

    private static Filing.Made made(RegisteredLetter seen, CaseSummary summary) {
        return new Filing.Made(
                seen.caseId(),
                seen.original(),
                summary.review().needed(),
                summary.actBy().map(CaseSummary.ActBy::date),
                SummaryJson.line(summary));
    }

    private static Channel channel(RegisteredLetter letter) {
        return List.of(Channel.values()).stream()
                .filter(channel -> channel.id().equals(letter.channel()))
                .findFirst()
                .orElse(Channel.FOLDER);
    }
}
