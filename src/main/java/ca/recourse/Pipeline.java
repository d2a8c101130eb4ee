package ca.recourse;

import ca.recourse.assessment.Assessor;
import ca.recourse.assessment.StaffFacts;
import ca.recourse.desk.CaseReader;
import ca.recourse.desk.KnownFacts;
import ca.recourse.facts.FactFinder;
import ca.recourse.facts.PutRight;
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
import java.util.function.Function;

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

    /** Open every room, with the law that ships; letters are read in this process. */
    public static Pipeline open(Clock clock, Clock today, String language) {
        return open(StatuteBook.shipped(), clock, today, language);
    }

    /** Open every room, with this law; letters are read in this process. */
    public static Pipeline open(StatuteBook book, Clock clock, Clock today, String language) {
        return open(new LetterReader(new Recogniser(), new FilePictures()), book, clock, today, language);
    }

    /**
     * Open every room behind a reader of letters.
     *
     * @param reader reads the letters, in this process or in others
     * @param book the law shelf
     * @param clock when things happen
     * @param today the day that days left and lateness are told by
     * @param language the language of printed words
     */
    static Pipeline open(LetterReader reader, StatuteBook book, Clock clock, Clock today, String language) {
        return new Pipeline(
                new Intake(clock),
                new Unpacker(),
                reader,
                FactFinder.open(book.grounds()),
                new Assessor(book, today),
                new Summariser(book.grounds(), new Versions(Main.version(), Optional.empty()), clock, language),
                clock);
    }

    /** The same stages, printing in another language. */
    Pipeline in(String language) {
        return new Pipeline(intake, unpacker, reader, finder, assessor, summariser.in(language), clock);
    }

    @Override
    public List<Arrival> admit(String fileName, byte[] bytes) {
        return unpacker.unpack(intake.admit(fileName, bytes, Channel.COMMAND_LINE));
    }

    @Override
    public List<CaseSheet> read(Arrival arrival, StaffFacts told) {
        return read(arrival, caseId -> new Told(told, PutRight.NOTHING));
    }

    /** A summary for every letter in the file, with what people have told of each case laid over what is read. */
    List<CaseSheet> read(Arrival arrival, Function<String, Told> told) {
        Instant began = clock.instant();
        return reader.read(arrival).stream()
                .map(letter -> sheet(letter, told.apply(letter.caseId()), began))
                .toList();
    }

    @Override
    public List<KnownFacts> facts(Arrival arrival) {
        return reader.read(arrival).stream()
                .map(letter -> new KnownFacts(finder.find(letter), StaffFacts.NONE))
                .toList();
    }

    @Override
    public CaseSheet failed(Arrival arrival, StaffFacts told) {
        Letter unreadable = Letter.unreadable(arrival, "application/octet-stream", FAILED);
        return sheet(unreadable, new Told(told, PutRight.NOTHING), clock.instant());
    }

    private CaseSheet sheet(Letter letter, Told told, Instant began) {
        return summariser.summarise(
                assessor.assess(told.right().in(finder.find(letter)), told.staff()),
                Duration.between(began, clock.instant()));
    }
}
