package ca.recourse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.casefile.CaseFiles;
import ca.recourse.casefile.FiledPage;
import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Store;
import ca.recourse.facts.Facts;
import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Intake;
import ca.recourse.law.StatuteBook;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.Cases;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Says things to the desk as a person would, with letters that are read by their first word. */
class DeskTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsJsonLinesAndNothingElseInTheOrderNamed() throws Exception {
        Path second = letter("b.txt", "refused two");
        Path first = letter("a.txt", "refused one");

        assertThat(say("read", "--format", "json", second.toString(), first.toString()))
                .isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(fileName(lines.get(0))).isEqualTo("b.txt");
        assertThat(fileName(lines.get(1))).isEqualTo("a.txt");
    }

    @Test
    void printsATableForPeople() throws Exception {
        say("read", letter("a.txt", "refused").toString());

        assertThat(out.toString()).contains("ACT BY", "2026-11-20", "Leave and judicial review");
    }

    @Test
    void readsStandardInput() {
        assertThat(say("read", "--format", "json", "-")).isZero();
        assertThat(out.toString()).contains("\"fileName\":\"standard-input\"");
    }

    @Test
    void goesThroughFoldersAndNamesWhatItPassesOver() throws Exception {
        letter("deep/er/a.txt", "refused");
        letter("deep/.hidden.txt", "refused");
        letter("deep/notes.md", "refused");

        assertThat(say("read", "--format", "json", folder.toString())).isZero();

        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("passed over", ".hidden.txt", "notes.md");
    }

    @Test
    void goesThroughAFolderNamedByALink() throws Exception {
        letter("scans/a.txt", "refused");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("scans"));

        assertThat(say("read", "--format", "json", link.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void saysBeforeReadingThatItCannotWriteTheCaseFiles() throws Exception {
        Path file = letter("a.txt", "refused");

        assertThat(say("read", "--out", file.toString(), file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--out", "choose another");
    }

    @Test
    void keepsTheTableWithin80Columns() throws Exception {
        say(
                "read",
                letter("a very long name of a file, as scanners give them.txt", "refused")
                        .toString());

        assertThat(out.toString().lines().limit(2))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void givesASummaryOfWhatCannotBeReadAndGoesOn() throws Exception {
        Path bad = letter("bad.txt", "unreadable");
        Path good = letter("good.txt", "refused");

        assertThat(say("read", "--format", "json", bad.toString(), good.toString()))
                .isEqualTo(3);

        assertThat(out.toString().lines()).hasSize(2);
        assertThat(err.toString()).contains("not read: " + bad);
    }

    @Test
    void goesOnWhenTheProgramItselfFailsOnALetter() throws Exception {
        Path bad = letter("bad.txt", "crash");
        Path good = letter("good.txt", "refused");

        assertThat(say("read", "--format", "json", bad.toString(), good.toString()))
                .isEqualTo(1);

        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void writesThreeFilesForEachLetter() throws Exception {
        Path cases = folder.resolve("cases");

        say("read", "--out", cases.toString(), letter("a.txt", "refused").toString());

        assertThat(cases).isDirectoryContaining("glob:**.json");
        assertThat(cases).isDirectoryContaining("glob:**.html");
        assertThat(cases).isDirectoryContaining("glob:**.ics");
    }

    @Test
    void fixesTheDayItCountsFrom() throws Exception {
        say(
                "read",
                "--format",
                "json",
                "--today",
                "2026-11-21",
                letter("a.txt", "refused").toString());

        assertThat(new ObjectMapper()
                        .readTree(out.toString())
                        .at("/actBy/daysLeft")
                        .asInt())
                .isEqualTo(-1);
    }

    @Test
    void isSilentWhenQuiet() throws Exception {
        say("read", "--format", "json", "--quiet", letter("a.txt", "refused").toString());

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void refusesWordsItDoesNotKnow() throws Exception {
        String file = letter("a.txt", "refused").toString();

        assertThat(say("read", "--colour", file)).isEqualTo(2);
        assertThat(say("read", "--today", "tomorrow", file)).isEqualTo(2);
        assertThat(say("read", "--place", "Paris", file)).isEqualTo(2);
        assertThat(say("read", "--format", "html", file)).isEqualTo(2);
        assertThat(say("read")).isEqualTo(2);
        assertThat(say("dance")).isEqualTo(2);
        assertThat(say()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThat(say("read", "--format", "json", folder.resolve("gone.pdf").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("gone.pdf");
    }

    @Test
    void explainsEveryCommand() {
        assertThat(say("--version")).isZero();
        assertThat(say("--help")).isZero();
        assertThat(say("read", "--help")).isZero();
        assertThat(say("read", "--version")).isZero();
        assertThat(out.toString()).contains("recourse 1.2.3", "Exit codes");
    }

    @Test
    void countsOneClockForPeopleAndForPrograms() throws Exception {
        assertThat(say("law", "count", "leave-judicial-review", "--from", "2026-11-05"))
                .isZero();
        assertThat(out.toString()).contains("Fri 20 Nov 2026", "trigger, not counted");
        out.getBuffer().setLength(0);

        say("law", "count", "leave-judicial-review", "--from", "2026-11-05", "--format", "json");

        JsonNode count = new ObjectMapper().readTree(out.toString());
        assertThat(count.at("/actBy").asText()).isEqualTo("2026-11-20");
        assertThat(count.at("/limb").asText()).isEqualTo("inside-canada");
        assertThat(count.at("/count/0/mark").asText()).isEqualTo("trigger");
    }

    @Test
    void checksEveryPartOfTheInstallation() {
        assertThat(say("check", "--home", folder.toString())).isZero();
        assertThat(out.toString()).contains("ok     routes", "27 recourses", "Tesseract", "0 in work", "in order");
    }

    @Test
    void findsFaultWithAHomeThatIsAFile() throws Exception {
        assertThat(say("check", "--home", letter("home.txt", "refused").toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("fault  home", "--home");
    }

    @Test
    void printsTheShelfForALawyerToCheck() {
        say("law", "show", "restoration");
        say("law", "show", "IRPA", "72(2)(b)");
        say("law", "show", "--lang", "fr", "leave-judicial-review");

        assertThat(out.toString()).contains("IRPR 182(1)", "leave-judicial-review", "Cour f\u00e9d\u00e9rale");
    }

    @Test
    void namesTheRecoursesWhenItIsAskedForOneItDoesNotKnow() {
        assertThat(say("law", "count", "luck", "--from", "2026-11-05")).isEqualTo(2);
        assertThat(say("law", "count", "leave-judicial-review")).isEqualTo(2);
        assertThat(err.toString()).contains("leave-judicial-review", "--from");
    }

    @Test
    void namesWhatIsNearestWhenTheShelfHasNothingCalledSo() {
        assertThat(say("law", "show", "restoraton")).isEqualTo(2);
        assertThat(err.toString()).contains("'restoraton'", "restoration");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void printsWhateverTheShelfHolds() {
        for (String what : List.of("restoration", "wp-inside", "fc-rules-reply-10", "purpose-of-visit", "board")) {
            assertThat(say("law", what)).as(what).isZero();
        }
        assertThat(say("law", "irpa", "72(2)(b)")).isZero();
        assertThat(out.toString()).contains("leave-judicial-review", "Closed days", "What usually answers it");
    }

    @Test
    void findsNoDayThatMovesBetweenAShelfAndItself() throws IOException {
        Path letter = letter("a.txt", "refused");

        assertThat(say("law", "diff", "-", "today", letter.toString(), "--format", "json", "--quiet"))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(say("law", "diff", "-", "today", letter.toString())).isZero();
        assertThat(out.toString()).contains("1 letters compared; days move for 0");
    }

    @Test
    void comparesShelvesOnTheOriginalsAHomeKeeps() throws IOException {
        Path originals = Files.createDirectories(folder.resolve("home/originals/ab/cd"));
        Files.writeString(originals.resolve("ab".repeat(32)), "refused");
        String home = folder.resolve("home").toString();

        assertThat(say("law", "diff", "-", "today", "--home", home)).isZero();
        assertThat(out.toString()).contains("1 letters compared");
    }

    @Test
    void saysWhereAShelfOrAHomeIsMissing() throws IOException {
        String letter = letter("a.txt", "refused").toString();

        assertThat(say("law", "diff", "-", folder.resolve("nowhere").toString(), letter))
                .isEqualTo(2);
        assertThat(say(
                        "law",
                        "diff",
                        "-",
                        "today",
                        "--home",
                        folder.resolve("nobody").toString()))
                .isEqualTo(2);
        assertThat(say("law", "diff", "-", "today", folder.resolve("none.json").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("nowhere", "nobody", "none.json");
    }

    private int say(String... words) {
        ByteArrayInputStream in = new ByteArrayInputStream("refused".getBytes(StandardCharsets.UTF_8));
        return new Desk(new Trial(), in, new PrintWriter(out, true), new PrintWriter(err, true)).hear(words);
    }

    private Path letter(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    private static String fileName(String line) throws IOException {
        JsonNode summary = new ObjectMapper().readTree(line);
        return summary.at("/document/fileName").asText();
    }

    /** A house whose letters are refused, unreadable or too much for it, as their first word says. */
    private record Trial() implements Office {

        @Override
        public String version() {
            return "1.2.3";
        }

        @Override
        public Clock clock() {
            return Cases.CLOCK;
        }

        @Override
        public CaseReader reader(Clock today, String language) {
            return new FirstWord(today);
        }

        @Override
        public CaseReader keptReader(Path home, Clock today, String language) {
            return reader(today, language);
        }

        @Override
        public Process again(String... words) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AutoCloseable work(Path home) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Service watch(Path home, Seat seat) {
            throw new UnsupportedOperationException("this house has no doors");
        }

        @Override
        public Balance balance(Path home) {
            return new Balance(3, 1, 1, 0, 1, 0, 2, 0);
        }

        @Override
        public Store store(Path home) {
            return new Store(home.resolve("journal.db"), Optional.empty());
        }

        @Override
        public Rereader rereader(Path home) {
            throw new UnsupportedOperationException("this house keeps nothing");
        }

        @Override
        public Map<String, Supplier<String>> mail(Path home) {
            return Map.of();
        }

        @Override
        public int routes() {
            return 5;
        }

        @Override
        public StatuteBook statuteBook() {
            return StatuteBook.shipped();
        }

        @Override
        public CaseFiles caseFiles(Path folder) {
            return new CaseFiles(folder, new FiledPage((arrival, page, dotsPerInch) -> Optional.empty()));
        }
    }

    private record FirstWord(Clock today) implements CaseReader {

        @Override
        public List<Arrival> admit(String fileName, byte[] bytes) {
            return List.of(new Intake(Cases.CLOCK).admit(fileName, bytes, Channel.COMMAND_LINE));
        }

        @Override
        public List<CaseSheet> read(Arrival arrival, StaffFacts told) {
            String words = new String(arrival.original().bytes(), StandardCharsets.UTF_8);
            return switch (words.split(" ", 2)[0]) {
                case "refused" -> List.of(sheet(Cases.refusalIn(arrival)));
                case "unreadable" -> List.of(failed(arrival, told));
                default -> throw new IllegalStateException("a fault of ours");
            };
        }

        @Override
        public List<KnownFacts> facts(Arrival arrival) {
            return List.of(new KnownFacts(Cases.refusalIn(arrival), StaffFacts.NONE));
        }

        @Override
        public CaseSheet failed(Arrival arrival, StaffFacts told) {
            return sheet(Cases.unreadableIn(arrival));
        }

        private CaseSheet sheet(Facts facts) {
            return Cases.sheet(Cases.assessed(facts, today), "en");
        }
    }
}
