package ca.recourse.intake.sender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheServersAMailWentThroughAndTheEarliestOfThem() throws IOException {
        Evidence evidence = evidence("""
                Received: from a by mx.firm.ca with ESMTPS; Fri, 20 Nov 2026 09:05:10 -0500
                Received: from phone by mx.friend.ca with ESMTPSA; Fri, 20 Nov 2026 09:05:02 -0500
                From: client@friend.ca
                To: intake@firm.ca

                Hello
                """);
        assertThat(evidence.received()).hasSize(2);
        assertThat(evidence.earliest()).contains(new Evidence.Proof("2026-11-20T14:05:02Z", "mx.friend.ca"));
    }

    @Test
    void looksIntoTheMessagesItForwards() throws IOException {
        Evidence evidence = evidence("""
                Received: from a by mx.firm.ca; Fri, 20 Nov 2026 09:05:10 -0500
                From: client@friend.ca
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: message/rfc822

                Received: from cic by mx.friend.ca; Thu, 12 Nov 2026 16:10:00 -0500
                From: noreply@cic.gc.ca
                To: client@friend.ca
                Date: Thu, 12 Nov 2026 16:09:58 -0500

                Your application is refused.
                --b--
                """);
        assertThat(evidence.forwarded()).singleElement().satisfies(inner -> {
            assertThat(inner.from()).contains("noreply@cic.gc.ca");
            assertThat(inner.at()).contains("2026-11-12T21:09:58Z");
        });
        assertThat(evidence.earliest().map(Evidence.Proof::at)).contains("2026-11-12T21:10:00Z");
    }

    @Test
    void leavesTheDatesOfQuotedMessagesInTheirWords() throws IOException {
        Evidence evidence = evidence("""
                From: client@friend.ca
                Content-Type: text/plain; charset=utf-8

                > De : IRCC <noreply@cic.gc.ca>
                > Envoyé : 12 novembre 2026 16:10
                > À : client@friend.ca
                """);
        assertThat(evidence.forwarded()).singleElement().satisfies(inner -> {
            assertThat(inner.sent()).contains("12 novembre 2026 16:10");
            assertThat(inner.at()).isEmpty();
        });
        assertThat(evidence.earliest()).isEqualTo(Optional.empty());
    }

    @Test
    void countsTenThousandRecipientsAndKeepsTheFirst() throws IOException {
        String many = "client@friend.ca,\n ".repeat(10_000) + "last@friend.ca";
        Evidence evidence = evidence("From: a@b.ca\nTo: " + many + "\n\nHello\n");
        assertThat(evidence.recipients()).isEqualTo(10_001);
        assertThat(evidence.to()).hasSize(50);
    }

    private Evidence evidence(String message) throws IOException {
        Path file = Files.write(
                folder.resolve("message.eml"), message.replace("\n", "\r\n").getBytes(UTF_8));
        return EvidenceReader.read(file, MessageHead.in(file));
    }
}
