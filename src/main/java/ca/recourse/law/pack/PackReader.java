package ca.recourse.law.pack;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import ca.recourse.law.FollowUp;
import ca.recourse.law.Grounds;
import ca.recourse.law.NamedPhrases;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.calendar.CountWords;
import ca.recourse.law.calendar.CountingCalendar;
import ca.recourse.law.calendar.DeemedReceipt;
import ca.recourse.law.calendar.Holidays;
import ca.recourse.law.decision.DecisionKind;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens the shelf. */
public final class PackReader {

    private static final String HEADINGS = "print.yaml";
    private static final String SENTENCES = "assessment/sentences.yaml";
    private static final String QUESTIONS = "assessment/questions.yaml";
    private static final List<String> NAMED = List.of(HEADINGS, SENTENCES, QUESTIONS);

    private PackReader() {}

    /** The packs that ship with this version. */
    public static StatuteBook shipped() {
        return read(PackFiles.shipped());
    }

    /** The packs that ship, with a firm's own directory laid over them: its files take the place of ours. */
    public static StatuteBook shippedWith(Path overlay) {
        PackFiles ours = PackFiles.shipped();
        PackFiles both = ours.with(overlay);
        ObjectMapper yaml = PackYaml.defining(Map.of());
        NAMED.forEach(file -> saysAll(ours.get(file), both.get(file), yaml));
        return read(both);
    }

    /** The grounds that ship, without the rest of the shelf. */
    public static Grounds shippedGrounds() {
        PackFiles files = PackFiles.shipped();
        return GroundPack.read(files.get(GroundPack.FILE), PackYaml.defining(Map.of()));
    }

    // The program says these by their names: a file that left one out would fail only at the letter that needs it.
    private static void saysAll(PackFile ours, PackFile theirs, ObjectMapper yaml) {
        Set<String> missing =
                new LinkedHashSet<>(ours.as(NamedPhrases.class, yaml).names());
        missing.removeAll(theirs.as(NamedPhrases.class, yaml).names());
        if (!missing.isEmpty()) {
            throw theirs.fault("", "these phrases are missing: %s; copy them from ours".formatted(missing));
        }
    }

    private static StatuteBook read(PackFiles files) {
        Shelf shelf = Shelf.of(files.get(Shelf.FILE));
        ObjectMapper defining = PackYaml.defining(shelf.byId());
        Map<String, Holidays> holidays = files.in("holidays").stream()
                .map(file -> new Holidays(file.as(Holidays.Listing.class, defining)))
                .collect(toMap(Holidays::id, identity()));
        List<FollowUp> clocks = List.of(files.get("clocks.yaml").as(FollowUp[].class, defining));
        // A clock that stands there twice is refused below, with its line.
        Map<String, FollowUp> byId = clocks.stream().collect(toMap(FollowUp::id, identity(), (first, again) -> first));
        ObjectMapper knowing = PackYaml.knowing(shelf.byId(), byId, holidays);
        StatuteBook book = new StatuteBook(
                shelf.compared(),
                Version.of(files.all()),
                files.in("recourses").stream()
                        .map(file -> file.as(Recourse.class, knowing))
                        .toList(),
                List.of(files.get("decisions.yaml").as(DecisionKind[].class, knowing)),
                clocks,
                List.of(files.get("receipts.yaml").as(DeemedReceipt[].class, knowing)),
                files.in("calendars").stream()
                        .map(file -> file.as(CountingCalendar.class, knowing))
                        .toList(),
                GroundPack.read(files.get(GroundPack.FILE), defining),
                files.get("count.yaml").as(CountWords.class, defining),
                files.get(HEADINGS).as(NamedPhrases.class, defining),
                files.get(SENTENCES).as(NamedPhrases.class, defining),
                files.get(QUESTIONS).as(NamedPhrases.class, defining),
                shelf.instruments());
        new Promises(book, files).check();
        return book;
    }
}
