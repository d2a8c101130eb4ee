package ca.recourse.casefile.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.intake.sender.Evidence;
import ca.recourse.summary.Cases;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {

    private static final Evidence NOTHING_KNOWN =
            new Evidence(List.of(), List.of(), List.of(), 0, Optional.empty(), List.of(), List.of());

    private final AnswerWriter writer = new AnswerWriter((recourse, language) -> Optional.empty(), Cases.CLOCK);

    @Test
    void putsTheDayToActByAboveEverythingElse() {
        String json = SummaryJson.line(
                Cases.sheet(Cases.assessed(Cases.refusal(), Cases.CLOCK), "en").summary());

        assertThat(writer.page(mail("Fwd: letter", Optional.empty(), json)).text())
                .contains("*** ACT BY ")
                .contains("What can be done:");
    }

    @Test
    void saysInBothLanguagesWhatWasWrongAndWhatToSend() {
        assertThat(writer.page(mail("letter", Optional.of("corrupt"))).text())
                .contains("The file is damaged. Send the letter again")
                .contains("Le fichier est endommagé. Renvoyez la lettre");
    }

    @Test
    void escapesWhatStrangersWrote() {
        String json = SummaryJson.line(Cases.sheet(Cases.assessed(Cases.refusal(), Cases.CLOCK), "en")
                        .summary())
                .replaceFirst("\"fileName\":\"[^\"]*\"", "\"fileName\":\"<script>alert(1)</script>.pdf\"");

        assertThat(AnswerHtml.of(writer.page(mail("letter", Optional.empty(), json))))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @Test
    void answersASubjectThatIsAnAnswerAlreadyWithoutPilingUp() {
        assertThat(AnswerWriter.subject(mail("RE: Re: my letter", Optional.empty())))
                .isEqualTo("Re: my letter");
    }

    private static ReceivedMail mail(String subject, Optional<String> trouble, String... summaries) {
        return new ReceivedMail(
                "mail-1",
                Optional.of("<1@friend.ca>"),
                Optional.of("client@friend.ca"),
                subject,
                "<1@friend.ca>",
                NOTHING_KNOWN,
                trouble,
                List.of(summaries));
    }
}
