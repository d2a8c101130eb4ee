package ca.recourse.intake.sender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.intake.Original;
import ca.recourse.intake.mailbox.settings.MailServer;
import ca.recourse.intake.mailbox.settings.MailSettings;
import ca.recourse.intake.mailbox.settings.ReplySettings;
import ca.recourse.intake.mailbox.settings.Secret;
import ca.recourse.intake.mailbox.settings.ServerUrl;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendersTest {

    private static final String KNOWN = "From: Staff <Anne@Firm.ca>\n";

    @Test
    void answerAPersonTheyKnow() {
        assertThat(sender(KNOWN))
                .returns(Optional.empty(), Sender::doubt)
                .returns(Optional.empty(), Sender::unanswered)
                .returns(Optional.of("Anne@Firm.ca"), Sender::address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated; by=x",
                "Precedence: bulk",
                "Precedence: LIST",
                "List-Id: <news.firm.ca>",
                "List-Unsubscribe: <mailto:x@firm.ca>",
                "Return-Path: <>",
                "X-Auto-Response-Suppress: OOF, AutoReply",
                "X-Recourse-Answer: 1",
                "X-Loop: x",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=x",
                "References: <1> <2> <3> <4> <5> <6> <7> <8> <9> <10> <11> <12> <13>"
            })
    void neverAnswerWhatAProgramSent(String header) {
        assertThat(sender(KNOWN + header + "\n").unanswered()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAILER-DAEMON@firm.ca",
                "postmaster@firm.ca",
                "no-reply@firm.ca",
                "noreply+17@firm.ca",
                "staff-request@firm.ca",
                "Intake@firm.ca"
            })
    void neverAnswerAProgramOrOurselves(String address) {
        assertThat(sender("From: " + address + "\n").unanswered()).isPresent();
    }

    @Test
    void answerOrdinaryMailThatSaysItIsNotAutomatic() {
        assertThat(sender(KNOWN + "Auto-Submitted: no\nPrecedence: normal\nReturn-Path: <anne@firm.ca>\n")
                        .unanswered())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: stranger@elsewhere.org",
                "From: anne@firm.ca.elsewhere.org",
                "From: anne@firm.ca, other@firm.ca",
                "From: \"anne@firm.ca\" <stranger@elsewhere.org>",
                "Subject: from nobody"
            })
    void sendLettersOfPeopleTheyDoNotKnowToReview(String head) {
        assertThat(sender(head + "\n"))
                .matches(sender -> sender.doubt().isPresent())
                .matches(sender -> sender.unanswered().isPresent());
    }

    @Test
    void doubtASenderTheServerCouldNotConfirm() {
        String forged = "Authentication-Results: mx.firm.ca; dmarc=fail header.from=firm.ca; spf=pass\n";
        String sound = "Authentication-Results: mx.firm.ca; dmarc=pass; spf=fail\n";

        assertThat(sender(forged + KNOWN).doubt()).isPresent();
        assertThat(sender(sound + KNOWN).doubt()).isEmpty();
        assertThat(sender(sound + forged + KNOWN).doubt())
                .as("the topmost is our own server's")
                .isEmpty();
    }

    @Test
    void trustNoResultThatAnotherServerWrote() {
        String theirs = "Authentication-Results: mx.elsewhere.org; dmarc=pass; spf=pass\n";

        assertThat(with(Optional.of("mx.firm.ca")).of(head(theirs + KNOWN)).doubt())
                .isPresent();
    }

    private static Sender sender(String head) {
        return with(Optional.empty()).of(head(head));
    }

    private static Senders with(Optional<String> authority) {
        ServerUrl url = new ServerUrl("smtps", "", "smtp.firm.ca", 465, "INBOX");
        return new Senders(new MailSettings(
                List.of(),
                Optional.of(new MailServer(url, new Secret.None(), Optional.empty(), false)),
                new ReplySettings(Optional.of("intake@firm.ca"), List.of("*@firm.ca"), 20, authority)));
    }

    private static MessageHead head(String head) {
        return MessageHead.of(
                Original.of((head + "\nbody\n").replace("\n", "\r\n").getBytes(UTF_8)));
    }
}
