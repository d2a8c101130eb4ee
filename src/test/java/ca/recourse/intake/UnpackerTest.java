package ca.recourse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class UnpackerTest {

    private static final String HEAD = "From: a@example.ca\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\n";
    private static final byte[] LETTER = "Dear Ada,\n\nYour application is refused.".getBytes(StandardCharsets.UTF_8);

    @Test
    void leavesALetterAsItIs() {
        assertThat(unpack(LETTER).files())
                .hasSize(1)
                .allMatch(file -> file.container().isEmpty());
    }

    @Test
    void givesTheMailItselfAndThenItsAttachments() throws Exception {
        List<Arrival> files = unpack(mail(
                        part("text/plain", "", "Please see attached."),
                        part("application/zip", "filename=scans.zip", zip("one.txt", LETTER))))
                .files();
        assertThat(files).extracting(Arrival::fileName).containsExactly("forward.eml", "one.txt");
        assertThat(files.get(0).container()).isEmpty();
        assertThat(files.get(1).container()).contains("forward.eml!scans.zip");
        assertThat(files.get(1).channel()).isEqualTo(Channel.FOLDER);
    }

    @Test
    void opensMessagesInMessages() {
        String inner = HEAD + "\r\nYour application is refused.";
        List<Arrival> files = unpack(mail(part("message/rfc822", "filename=inner.eml", inner)))
                .files();
        assertThat(files).extracting(Arrival::fileName).containsExactly("inner.eml");
    }

    @Test
    void readsNamesInEveryNotation() {
        assertThat(nameOf("filename*=UTF-8''d%C3%A9cision.txt")).isEqualTo("décision.txt");
        assertThat(nameOf("filename=\"=?UTF-8?Q?d=C3=A9cision.txt?=\"")).isEqualTo("décision.txt");
        assertThat(nameOf("filename=\"a\u0001b\u202Etxt.exe\"")).isEqualTo("abtxt.exe");
    }

    @Test
    void toleratesDamagedBase64WithACaution() {
        String base64 = Base64.getEncoder().encodeToString(LETTER).replace("=", "") + "*!";
        Arrival file = unpack(mail("Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Disposition: attachment; filename=l.txt\r\n\r\n" + base64))
                .files()
                .get(0);
        assertThat(new String(file.original().bytes(), StandardCharsets.UTF_8)).startsWith("Dear Ada");
    }

    @Test
    void leavesLogosAsideAndSaysSo() throws Exception {
        Unpacked unpacked = unpack(mail(
                part("text/plain", "", "You are refused."),
                part("image/png", "filename=logo.png", png(120, 40)).replace("attachment", "inline"),
                part("image/png", "filename=scan.png", png(900, 1200)).replace("attachment", "inline")));
        assertThat(unpacked.files()).extracting(Arrival::fileName).containsExactly("forward.eml", "scan.png");
        assertThat(unpacked.passedOver()).extracting(Unpacked.PassedOver::name).containsExactly("logo.png");
    }

    @Test
    void readsEntriesThatPointOutside() throws Exception {
        Arrival file = unpack(zip("../../etc/letter.txt", LETTER)).files().get(0);
        assertThat(file.trouble()).isEmpty();
        assertThat(file.original()).isEqualTo(Original.of(LETTER));
    }

    @Test
    void stopsAtABomb() throws Exception {
        List<Arrival> files = unpack(zip("bomb.txt", new byte[40 << 20])).files();
        assertThat(files).hasSize(1);
        assertThat(troubleOf(files.get(0))).contains(Trouble.Kind.BOMB);
    }

    @Test
    void stopsWhereArchivesLieTooDeep() throws Exception {
        byte[] nested = LETTER;
        for (int depth = 0; depth < 20; depth++) {
            nested = zip("deeper", nested);
        }
        List<Arrival> files = unpack(nested).files();
        assertThat(files).hasSize(1);
        assertThat(troubleOf(files.get(0))).contains(Trouble.Kind.BOMB);
    }

    @Test
    void savesWhatItCanOfADamagedArchive() throws Exception {
        byte[] whole = zip("one.txt", LETTER, "two.txt", LETTER);
        byte[] cut = Arrays.copyOf(whole, whole.length - 120);
        List<Arrival> files = unpack(cut).files();
        assertThat(files.get(0).original()).isEqualTo(Original.of(LETTER));
        assertThat(troubleOf(files.get(files.size() - 1))).contains(Trouble.Kind.CORRUPT);
    }

    @Test
    void saysThatAMailIsEncrypted() {
        String mail = HEAD + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nAAAA";
        assertThat(troubleOf(
                        unpack(mail.getBytes(StandardCharsets.UTF_8)).files().get(0)))
                .contains(Trouble.Kind.PASSWORD);
    }

    private static String nameOf(String name) {
        return unpack(mail(part("text/plain", name, "x"))).files().get(0).fileName();
    }

    private static Optional<Trouble.Kind> troubleOf(Arrival arrival) {
        return arrival.trouble().map(Trouble::kind);
    }

    private static Unpacked unpack(byte[] bytes) {
        return new Unpacker().inside(new Intake(Clock.systemUTC()).admit("forward.eml", bytes, Channel.FOLDER));
    }

    private static byte[] mail(String... parts) {
        String body = String.join("\r\n--x\r\n", parts);
        return (HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" + body + "\r\n--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String type, String name, String text) {
        String disposition = name.isEmpty() ? "" : "Content-Disposition: attachment; " + name + "\r\n";
        return "Content-Type: " + type + "\r\n" + disposition + "\r\n" + text;
    }

    private static String part(String type, String name, byte[] bytes) {
        return part(type, name, "").stripTrailing() + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(bytes);
    }

    private static byte[] png(int width, int height) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }

    private static byte[] zip(Object... namesAndBytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < namesAndBytes.length; at += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[at]));
                zip.write((byte[]) namesAndBytes[at + 1]);
            }
        }
        return out.toByteArray();
    }
}
