package ca.recourse.letter.office;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Intake;
import ca.recourse.letter.Letter;
import ca.recourse.letter.LetterReader;
import ca.recourse.letter.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficeReadersTest {

    private static final String WORD_TYPES = "<Types><Override PartName='/word/document.xml' ContentType="
            + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

    @Test
    void leaveOutDeletedAndHiddenWords() throws Exception {
        String text =
                word("<w:p><w:r><w:t>You are </w:t></w:r><w:del><w:r><w:delText>approved</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>refused</w:t></w:r></w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>");
        assertThat(text.strip()).isEqualTo("You are refused");
    }

    @Test
    void readWordsTickBoxes() throws Exception {
        String text = word("<w:p><w:r><w:t>☒ purpose</w:t></w:r></w:p>"
                + "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0A8'/><w:t> ties</w:t></w:r></w:p>"
                + "<w:p><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox></w:ffData>"
                + "</w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText><w:t>funds</w:t></w:r></w:p>");
        assertThat(text.strip()).isEqualTo("☒ purpose\n☐ ties\n☒ funds");
    }

    @Test
    void keepTheCellsOfARowTogether() throws Exception {
        String text = word("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>UCI:</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>1234-5678</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        assertThat(text.strip()).isEqualTo("UCI:\t1234-5678");
    }

    @Test
    void readATextBoxOnce() throws Exception {
        String box = "<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent>";
        String text = word("<w:p><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice>" + box + "</mc:Choice><mc:Fallback>"
                + box + "</mc:Fallback></mc:AlternateContent><w:t>Anchor</w:t></w:r></w:p>");
        assertThat(text.strip()).isEqualTo("Anchor\n\nIn the box");
    }

    @Test
    void readRichTextToItsLastWord() {
        String text = read(
                "{\\rtf1\\ansi\\ansicpg1252 R\\'e9fugi\\'e9s\\par \\trowd\\cellx90\\cellx99 Age\\cell 10\\cell\\row"
                        + " \\pard{\\v hidden}Your application is refused}");
        assertThat(text).startsWith("Réfugiés\n").contains("Age\t10").contains("Your application is refused");
        assertThat(text).doesNotContain("hidden");
    }

    @Test
    void readHtmlAsItIsSeen() {
        String text = read("<html><head><title>x</title><style>p{}</style></head><body><script>no()</script>"
                + "<p>Dear Ada,</p><p style='display:none'>hidden</p><table><tr><td>UCI</td><td>1234</td></tr></table>"
                + "<p><input type=checkbox checked>refused<br>today</p></body></html>");
        assertThat(text.strip()).isEqualTo("Dear Ada,\n\nUCI\t1234\n\n☒ refused\ntoday");
    }

    @Test
    void readOpenDocuments() throws Exception {
        byte[] odt = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<d xmlns:text='t'><text:tracked-changes><text:p>old</text:p></text:tracked-changes>"
                        + "<text:p>Dear<text:tab/>Ada</text:p><text:p/><text:p>refused</text:p></d>");
        assertThat(letter(odt).pages().get(0).text().strip()).isEqualTo("Dear\tAda\n\nrefused");
    }

    @Test
    void fetchNothingFromOutside() throws Exception {
        byte[] docx = zip(
                "[Content_Types].xml",
                WORD_TYPES,
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d xmlns:w='w'><w:p><w:r><w:t>&x;</w:t></w:r></w:p></d>");
        Letter letter = letter(docx);
        assertThat(letter.pages()).allSatisfy(page -> assertThat(page.text()).doesNotContain("root:"));
    }

    @Test
    void tellHowPlainTextWasWritten() {
        String words = "Votre demande est refusée. [X] motif";
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1252")
        }) {
            assertThat(letter(words.getBytes(charset)).pages().get(0).text())
                    .as("written in %s", charset)
                    .isEqualTo(words);
        }
    }

    @Test
    void readTheBodyOfAMail() {
        Letter letter = letter("From: a@example.ca\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\nYou are refused."
                .getBytes(StandardCharsets.UTF_8));
        assertThat(letter.isMailBody()).isTrue();
        assertThat(letter.pages().get(0).text()).isEqualTo("You are refused.");
    }

    private static String word(String body) throws Exception {
        return letter(zip(
                        "[Content_Types].xml",
                        WORD_TYPES,
                        "word/document.xml",
                        "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>"))
                .pages()
                .get(0)
                .text();
    }

    private static String read(String file) {
        Page page = letter(file.getBytes(StandardCharsets.UTF_8)).pages().get(0);
        return page.text();
    }

    private static Letter letter(byte[] bytes) {
        Arrival arrival = new Intake(Clock.systemUTC()).admit("letter.pdf", bytes, Channel.FOLDER);
        return LetterReader.withoutPictures().read(arrival).get(0);
    }

    private static byte[] zip(String... namesAndTexts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
