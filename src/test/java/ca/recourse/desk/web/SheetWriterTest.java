package ca.recourse.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {

    private static final Pattern TEXT = Pattern.compile("<t[^>]*>([^<]*)</t>");

    @TempDir
    Path folder;

    @Test
    void goesOnOnTheNextSheetWhereOneIsFull() throws Exception {
        Path book = folder.resolve("book.xlsx");
        try (SheetWriter sheets = new SheetWriter(Files.newOutputStream(book), "letters", List.of("case"), 3)) {
            for (int i = 1; i <= 5; i++) {
                sheets.add(List.of("" + i));
            }
        }
        try (ZipFile zip = new ZipFile(book.toFile())) {
            assertThat(texts(zip, 1)).containsExactly("case", "1", "2");
            assertThat(texts(zip, 2)).containsExactly("case", "3", "4");
            assertThat(texts(zip, 3)).containsExactly("case", "5");
        }
    }

    private static List<String> texts(ZipFile book, int sheet) throws IOException {
        var entry = book.getEntry("xl/worksheets/sheet" + sheet + ".xml");
        String xml = new String(book.getInputStream(entry).readAllBytes(), UTF_8);
        return TEXT.matcher(xml).results().map(found -> found.group(1)).toList();
    }
}
