package ca.recourse.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Messages as Outlook saves them and the winmail.dat it sends, made here byte for byte. */
class OutlookFilesTest {

    private static final byte[] LETTER = "Dear Ada,\n\nYour application is refused.".getBytes(UTF_8);

    private static final int RENDERING = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;

    @Test
    void aSavedMessageGivesItsWordsAndItsAttachment() throws IOException {
        List<Arrival> files = unpack("mail.msg", msg("Please see the letter.", "decision.txt"));
        assertThat(files).extracting(Arrival::fileName).containsExactly("mail.msg", "decision.txt");
        assertThat(files.get(1).original().bytes()).isEqualTo(LETTER);
        assertThat(MailBodies.of(files.get(0).original()).plain())
                .hasValueSatisfying(words -> assertThat(words).contains("Please see the letter."));
    }

    @Test
    void aMessageWithoutWordsGivesItsAttachmentAlone() throws IOException {
        assertThat(unpack("mail.msg", msg("", "decision.txt")))
                .extracting(Arrival::fileName)
                .containsExactly("decision.txt");
    }

    @Test
    void aMessageCutShortIsGivenBackWithItsTrouble() throws IOException {
        byte[] whole = msg("Please see the letter.", "decision.txt");
        assertThat(unpack("mail.msg", Arrays.copyOf(whole, 1200))).isNotEmpty();
    }

    @Test
    void aWinmailGivesItsAttachments() {
        List<Arrival> files = unpack("winmail.dat", winmail());
        assertThat(files).extracting(Arrival::fileName).containsExactly("decision.txt");
        assertThat(files.get(0).original().bytes()).isEqualTo(LETTER);
    }

    @Test
    void aWinmailCutShortIsGivenBackWithItsTrouble() {
        byte[] whole = winmail();
        assertThat(unpack("winmail.dat", Arrays.copyOf(whole, whole.length - 12)))
                .anyMatch(file -> file.trouble().isPresent());
    }

    private static byte[] msg(String words, String attached) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            add(root, "__properties_version1.0", new byte[32]);
            add(root, "__substg1.0_0037001F", "Decision".getBytes(UTF_16LE));
            if (!words.isEmpty()) {
                add(root, "__substg1.0_1000001F", words.getBytes(UTF_16LE));
            }
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            add(attachment, "__properties_version1.0", new byte[8]);
            add(attachment, "__substg1.0_3707001F", attached.getBytes(UTF_16LE));
            add(attachment, "__substg1.0_37010102", LETTER);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void add(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] winmail() {
        ByteBuffer bytes = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(0x223E9F78).putShort((short) 1);
        attribute(bytes, RENDERING, new byte[14]);
        attribute(bytes, TITLE, "decision.txt\0".getBytes(UTF_8));
        attribute(bytes, DATA, LETTER);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    // Level (2: of an attachment), id, length, bytes and the sum of the bytes.
    private static void attribute(ByteBuffer out, int id, byte[] bytes) {
        int sum = 0;
        for (byte one : bytes) {
            sum += one & 0xFF;
        }
        out.put((byte) 2).putInt(id).putInt(bytes.length).put(bytes).putShort((short) sum);
    }

    private static List<Arrival> unpack(String name, byte[] bytes) {
        return new Unpacker().unpack(new Intake(Clock.systemUTC()).admit(name, bytes, Channel.FOLDER));
    }
}
