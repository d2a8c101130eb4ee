package ca.recourse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Original;
import ca.recourse.intake.Unpacker;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whatever bytes a mail is made of, it gives at least one arrival or says why not, and no name holds a control character: names are shown as they came, never used as paths. */
class MailFuzzTest {

    private static final byte[] HEAD = "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @FuzzTest(maxDuration = "10m")
    void mails(FuzzedDataProvider data) {
        unpacked("letter.eml", joined(HEAD, data.consumeRemainingAsBytes()));
    }

    @FuzzTest(maxDuration = "10m")
    void archives(FuzzedDataProvider data) {
        unpacked("letters.zip", joined(new byte[] {'P', 'K', 3, 4}, data.consumeRemainingAsBytes()));
    }

    private static void unpacked(String name, byte[] bytes) {
        Arrival arrival = new Arrival(
                name, Original.of(bytes), Channel.FOLDER, Optional.empty(), Instant.EPOCH, Optional.empty());
        List<Arrival> inside = new Unpacker().unpack(arrival);

        assertThat(inside).isNotEmpty();
        assertThat(inside).allSatisfy(part -> assertThat(part.fileName()).doesNotContainPattern("\\p{Cntrl}"));
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        byte[] all = java.util.Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }
}
