package ca.recourse.desk;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.law.Place;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.time.Count;
import ca.recourse.law.time.TimeLimit;
import ca.recourse.summary.CaseSummary.CountShown;
import ca.recourse.summary.CountSheet;
import ca.recourse.summary.Words;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code recourse law count}: one clock, to be checked with a finger. */
final class LawCountCommand {

    private static final String WORDS = "ca.recourse.desk.words";

    /** A clock that was counted, and the day the law was last compared with the official text. */
    private record Counted(Recourse recourse, TimeLimit limit, Count count, LocalDate lawAsOf) {}

    private final Office office;
    private final PrintWriter out;
    private final PrintWriter err;

    LawCountCommand(Office office, PrintWriter out, PrintWriter err) {
        this.office = office;
        this.out = out;
        this.err = err;
    }

    int run(LawCountOptions said) {
        StatuteBook book = office.statuteBook();
        Optional<Recourse> recourse = book.find(said.recourse());
        if (recourse.isEmpty()) {
            err.println("no recourse is called '%s'; known are %s".formatted(said.recourse(), known(book)));
            return ExitCode.USAGE;
        }
        Optional<TimeLimit> limit = recourse.get().timeLimit(said.limb(), said.from());
        if (limit.isEmpty()) {
            err.println("%s has no clock that can be counted: %s"
                    .formatted(
                            said.recourse(),
                            recourse.get().timing().in(said.lang().code())));
            return ExitCode.USAGE;
        }
        return answer(
                said, new Counted(recourse.get(), limit.get(), book.count(limit.get(), said.from()), book.compared()));
    }

    private static String known(StatuteBook book) {
        return book.recourses().stream().map(Recourse::id).collect(Collectors.joining(", "));
    }

    private int answer(LawCountOptions said, Counted counted) {
        if (said.format() == Format.JSON) {
            out.print(SummaryJson.line(answer(said, counted.recourse(), counted.count())) + "\n");
        } else {
            head(counted, said.lang().code());
            ledger(said, counted.count(), Words.in(said.lang().code()));
        }
        out.flush();
        return ExitCode.ALL_READ;
    }

    private static CountAnswer answer(LawCountOptions said, Recourse recourse, Count count) {
        return new CountAnswer(
                recourse.id(),
                recourse.hasLimbs() ? Optional.of(said.limb()).map(Place::id) : Optional.empty(),
                count.trigger().toString(),
                count.nominalLastDay().toString(),
                count.actBy().toString(),
                count.outerDate().toString(),
                CountSheet.rows(count.rows(), said.lang().code()));
    }

    private void head(Counted counted, String language) {
        Words words = Words.of(WORDS, language);
        TimeLimit limit = counted.limit();
        out.println(counted.recourse().title().in(language));
        out.println(words.say(
                "count.limit",
                limit.period().printed().in(language),
                limit.event().in(language),
                limit.citation().printed().in(language)));
        out.println(words.say("count.law", Words.in(language).longDay(counted.lawAsOf())));
        out.println();
    }

    private void ledger(LawCountOptions said, Count count, Words things) {
        Words words = Words.of(WORDS, things.language());
        CountSheet.rows(count.rows(), things.language()).forEach(row -> out.println(line(row, things)));
        out.println();
        out.println(words.say("count.act-by", things.day(count.actBy()), left(said, count, things)));
        out.println(words.say("count.outer", things.day(count.outerDate())));
        count.cautions().forEach(caution -> out.println(caution.in(things.language())));
    }

    private String left(LawCountOptions said, Count count, Words things) {
        LocalDate today = said.today()
                .orElseGet(() -> LocalDate.ofInstant(
                        office.clock().instant(), office.clock().getZone()));
        return things.daysLeft(ChronoUnit.DAYS.between(today, count.actBy()));
    }

    private static String line(CountShown row, Words things) {
        String number = row.day().map(String::valueOf).orElse("");
        return "%-17s %4s  %s%s"
                .formatted(
                        things.day(LocalDate.parse(row.date())),
                        number,
                        things.say("mark." + row.mark()),
                        row.note().map(note -> ": " + note).orElse(""));
    }
}
