package ca.recourse;

import ca.recourse.casefile.CaseFiles;
import ca.recourse.casefile.FiledPage;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.register.CorrectionLog;
import ca.recourse.casefile.register.Corrections;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.Sources;
import ca.recourse.desk.Seat;
import ca.recourse.intake.mailbox.settings.MailSettings;
import ca.recourse.intake.sender.Senders;
import ca.recourse.law.StatuteBook;
import ca.recourse.letter.EveryFormat;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.LetterReader;
import ca.recourse.letter.kept.KeptReadings;
import ca.recourse.letter.kept.ReadingVersion;
import ca.recourse.letter.kept.Shelf;
import ca.recourse.letter.ocr.Recogniser;
import ca.recourse.letter.picture.FilePictures;
import ca.recourse.letter.picture.PageViews;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** The real service with its desk over a home of its own, for tests; letters are read in this process. */
final class DeskHouse implements AutoCloseable {

    private static final ZoneId EASTERN = ZoneId.of("America/Toronto");

    private final HomeFolder home;
    private final Watch watch;
    private final WatchedDesk service;

    /**
     * Open it.
     *
     * @param root the home folder, made when it is not there
     * @param settings lines of {@code recourse.properties}
     * @param alone whether the inbox is left alone
     */
    DeskHouse(Path root, List<String> settings, boolean alone) throws Exception {
        this(root, settings, alone, 0);
    }

    /** @param port where the desk is served; 0 for any that is free */
    DeskHouse(Path root, List<String> settings, boolean alone, int port) throws Exception {
        home = HomeFolder.at(root);
        Files.write(home.settings(), settings);
        Clock letters = Clock.fixed(Instant.parse("2026-11-25T15:00:00Z"), EASTERN);
        Clock now = Clock.system(EASTERN);
        CaseFiles outbox = new CaseFiles(home.outbox(), home.parts(), new FiledPage(new PageViews()));
        FormatReader files = new EveryFormat(new Recogniser(), new FilePictures());
        Shelf readings = new Shelf(home.readings(), new ReadingVersion("00000001"), 1 << 30);
        LetterReader reader = new LetterReader(new KeptReadings(readings, files));
        Pipeline pipeline = Pipeline.open(reader, StatuteBook.shipped(), now, letters, "en");
        Function<Database, Casework.Reading> reading = database -> new FiledReading(
                pipeline,
                outbox,
                caseId ->
                        Told.of(new Corrections(database, now, new CorrectionLog(home.corrections())).standing(caseId)),
                new Sources(database));
        watch = alone
                ? Watch.startAlone(home, Path.of("routes"), reading, now)
                : Watch.start(home, Path.of("routes"), reading, now);
        Revision revision = new Revision(
                pipeline,
                outbox,
                new FileOriginals(home.originals(), home.parts()),
                new Register(watch.database(), now),
                new Corrections(watch.database(), now, new CorrectionLog(home.corrections())),
                new Senders(MailSettings.NONE));
        service = WatchedDesk.open(
                watch,
                home,
                new Seat(true, "127.0.0.1", port, alone),
                new DeskLetters(watch, home, revision, new PageViews(), now),
                now);
    }

    HomeFolder home() {
        return home;
    }

    Watch watch() {
        return watch;
    }

    URI address() {
        return service.desk().orElseThrow();
    }

    /** The first administrator, signed in. */
    Visitor administrator() throws Exception {
        Visitor first = new Visitor(address());
        String code = Files.readString(home.root().resolve("work/desk/first-run-code.txt"))
                .strip();
        first.post("/first-run", "code", code, "fullName", "Ada Admin", "name", "ada", "password", Visitor.PASSWORD);
        return first;
    }

    /** Somebody with a role, signed in. */
    Visitor somebody(Visitor administrator, String name, String role) throws Exception {
        administrator.post("/people", "fullName", name, "name", name, "password", Visitor.PASSWORD, "role", role);
        Visitor somebody = new Visitor(address());
        somebody.post("/sign-in", "name", name, "password", Visitor.PASSWORD);
        return somebody;
    }

    @Override
    public void close() {
        service.close();
    }
}
