package ca.recourse.law.pack;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import ca.recourse.law.FollowUp;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.calendar.CountWords;
import ca.recourse.law.calendar.CountingCalendar;
import ca.recourse.law.calendar.DeemedReceipt;
import ca.recourse.law.calendar.Holidays;
import ca.recourse.law.decision.DecisionKind;
import ca.recourse.law.print.Headings;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Opens the shelf. */
public final class PackReader {

    private PackReader() {}

    /** The packs that ship with this version. */
    public static StatuteBook shipped() {
        return read(PackFiles.shipped());
    }

    /** The packs that ship, with a firm's own directory laid over them: its files take the place of ours. */
    public static StatuteBook shippedWith(Path overlay) {
        return read(PackFiles.shipped().with(overlay));
    }

    private static StatuteBook read(PackFiles files) {
        Shelf shelf = Shelf.of(files.get("shelf.yaml"));
        ObjectMapper defining = PackYaml.defining(shelf.byId());
        Map<String, Holidays> holidays = files.in("holidays").stream()
                .map(file -> new Holidays(file.as(Holidays.Listing.class, defining)))
                .collect(toMap(Holidays::id, identity()));
        List<FollowUp> clocks = List.of(files.get("clocks.yaml").as(FollowUp[].class, defining));
        ObjectMapper knowing =
                PackYaml.knowing(shelf.byId(), clocks.stream().collect(toMap(FollowUp::id, identity())), holidays);
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
                files.get("count.yaml").as(CountWords.class, defining),
                files.get("print.yaml").as(Headings.class, defining),
                shelf.instruments());
        new Promises(book, files).check();
        return book;
    }
}
