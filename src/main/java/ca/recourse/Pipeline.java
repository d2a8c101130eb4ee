package ca.recourse;

import ca.recourse.assessment.Assessor;
import ca.recourse.assessment.StaffFacts;
import ca.recourse.desk.CaseReader;
import ca.recourse.facts.FactFinder;
import ca.recourse.facts.Facts;
import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Intake;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.Unpacker;
import ca.recourse.law.StatuteBook;
import ca.recourse.letter.Letter;
import ca.recourse.letter.LetterReader;
import ca.recourse.letter.ocr.Recogniser;
import ca.recourse.letter.picture.FilePictures;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.Summariser;
import ca.recourse.summary.Versions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stages in the order a letter goes through them. Wired here and nowhere else. */
public record Pipeline(
        Intake intake,
        Unpacker unpacker,
        LetterReader reader,
        FactFinder finder,
        Assessor assessor,
        Summariser summariser,
        Clock clock)
        implements CaseReader {

    private static final Trouble FAILED = new Trouble(
            Trouble.Kind.CRASHED, "the program itself failed on this letter; keep the file and report the failure");

    /** Open every room, with the law that ships. */
    public static Pipeline open(Clock clock, Clock today, String language) {
        return open(StatuteBook.shipped(), clock, today, language);
    }

    /**
     * Open every room.
     *
     * @param book the law shelf
     * @param clock when things happen
     * @param today the day that days left and lateness are told by
     * @param language the language of printed words
     */
    public static Pipeline open(StatuteBook book, Clock clock, Clock today, String language) {
        return new Pipeline(
                new Intake(clock),
                new Unpacker(),
                new LetterReader(new Recogniser(), new FilePictures()),
                FactFinder.open(book.grounds()),
                new Assessor(book, today),
                new Summariser(book.grounds(), new Versions(Main.version(), Optional.empty()), clock, language),
                clock);
    }

    @Override
    public List<Arrival> admit(String fileName, byte[] bytes) {
        return unpacker.unpack(intake.admit(fileName, bytes, Channel.COMMAND_LINE));
    }

    @Override
    public List<CaseSheet> read(Arrival arrival, StaffFacts told) {
        Instant began = clock.instant();
        return reader.read(arrival).stream()
                .map(letter -> sheet(letter, told, began))
                .toList();
    }

    @Override
    public List<Facts> facts(Arrival arrival) {
        return reader.read(arrival).stream().map(finder::find).toList();
    }

    @Override
    public CaseSheet failed(Arrival arrival, StaffFacts told) {
        return sheet(Letter.unreadable(arrival, "application/octet-stream", FAILED), told, clock.instant());
    }

    private CaseSheet sheet(Letter letter, StaffFacts told, Instant began) {
        return summariser.summarise(
                assessor.assess(finder.find(letter), told), Duration.between(began, clock.instant()));
    }
}
