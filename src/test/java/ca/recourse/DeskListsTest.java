package ca.recourse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.bench.register.MadeRegister;
import ca.recourse.law.StatuteBook;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Long lists that leave the desk: not one letter is missing, and none of them is a formula. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskListsTest {

    private static final int LETTERS = 20_000;
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";

    private DeskHouse house;
    private Visitor ada;
    private List<String> cases;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        house = new DeskHouse(folder.resolve("home"), List.of(), true);
        ada = house.administrator();
        new MadeRegister(house.watch().database(), StatuteBook.shipped(), LocalDate.parse("2026-11-25"), 1)
                .fill(LETTERS, done -> {});
        cases = house.watch().database().jdbi().withHandle(handle -> {
            handle.execute("update letter set person_name = ? where case_id = '000000007-1'", FORMULA);
            return handle.createQuery("select case_id from letter order by due, case_id")
                    .mapTo(String.class)
                    .list();
        });
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void areWholeAndInTheirOrderAsCsv() throws Exception {
        String text = new String(ada.download("/export/list.csv"), UTF_8).substring(1);
        List<CSVRecord> rows = CSVFormat.EXCEL.parse(new StringReader(text)).getRecords().stream()
                .skip(1)
                .toList();
        assertThat(rows).extracting(row -> row.get(0)).isEqualTo(cases);
        assertThat(rows).extracting(row -> row.get(1)).contains("'" + FORMULA).doesNotContain(FORMULA);
    }

    @Test
    void areWholeAndInTheirOrderAsXlsx() throws Exception {
        List<List<String>> rows = Sheets.of(ada.download("/export/list.xlsx"), "xl/worksheets/sheet1.xml");
        assertThat(rows).extracting(row -> row.get(0)).startsWith("case").endsWith(cases.toArray(String[]::new));
        assertThat(rows).hasSize(LETTERS + 1);
        assertThat(rows).extracting(row -> row.get(1)).contains(FORMULA);
    }

    @Test
    void holdOnlyWhatWasAskedForAndLeaveNothingBehind() throws Exception {
        String text = new String(ada.download("/export/list.csv?q=W300000007"), UTF_8);
        assertThat(text.lines()).hasSize(2);
        try (var left = Files.list(house.home().root().resolve("work/desk"))) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void leaveWithoutNamesOneLineForEachLetter() throws Exception {
        String text = new String(ada.download("/export/redacted.jsonl?due=week"), UTF_8);
        long week = house.watch()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from letter where due between :from and :to")
                        .bind(
                                "from",
                                LocalDate.now(java.time.ZoneId.of("America/Toronto"))
                                        .plusDays(1))
                        .bind(
                                "to",
                                LocalDate.now(java.time.ZoneId.of("America/Toronto"))
                                        .plusDays(7))
                        .mapTo(Long.class)
                        .one());
        assertThat(text.lines()).hasSize((int) week);
    }

    /** The cells of a sheet, each of which must be text. */
    static final class Sheets {

        private Sheets() {}

        static List<List<String>> of(byte[] book, String entry) throws Exception {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document sheet = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(book, entry)));
            List<List<String>> rows = new ArrayList<>();
            each(sheet.getElementsByTagName("row"), row -> {
                List<String> cells = new ArrayList<>();
                each(row.getElementsByTagName("c"), cell -> {
                    assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
                    assertThat(cell.getElementsByTagName("f").getLength()).isZero();
                    cells.add(cell.getTextContent());
                });
                rows.add(cells);
            });
            return rows;
        }

        private static void each(NodeList nodes, java.util.function.Consumer<Element> taker) {
            for (int i = 0; i < nodes.getLength(); i++) {
                taker.accept((Element) nodes.item(i));
            }
        }

        // By its table of contents, as spreadsheet programs read it: sizes stand behind what was streamed.
        private static byte[] part(byte[] book, String entry) throws Exception {
            Path file = Files.createTempFile("book", ".xlsx");
            Files.write(file, book);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return zip.getInputStream(zip.getEntry(entry)).readAllBytes();
            } finally {
                Files.delete(file);
            }
        }
    }
}
