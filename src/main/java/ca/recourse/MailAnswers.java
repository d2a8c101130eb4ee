package ca.recourse;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.mail.AnswerHtml;
import ca.recourse.casefile.mail.AnswerPage;
import ca.recourse.casefile.mail.AnswerWriter;
import ca.recourse.casefile.mail.ReceivedMail;
import ca.recourse.casefile.mail.SqlAnswers;
import ca.recourse.casefile.register.Outgoing;
import ca.recourse.intake.IntakeException;
import ca.recourse.intake.mailbox.MailboxException;
import ca.recourse.intake.mailbox.settings.MailSettingsException;
import ca.recourse.intake.outgoing.Answer;
import ca.recourse.intake.outgoing.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers mail once its letters are settled. Whatever the mail server says to that, the letters are none the worse. */
public final class MailAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(MailAnswers.class);

    private final SqlAnswers answers;
    private final Outgoing outgoing;
    private final AnswerWriter writer;
    private final HomeFolder home;
    private final Optional<Post> post;
    private final Faults faults;

    /** Where answers come from, and where they go. */
    record Desk(SqlAnswers answers, Outgoing outgoing, AnswerWriter writer) {}

    /** @param post by which answers leave; empty where none do */
    MailAnswers(Desk desk, HomeFolder home, Optional<Post> post, Faults faults) {
        this.answers = desk.answers();
        this.outgoing = desk.outgoing();
        this.writer = desk.writer();
        this.home = home;
        this.post = post;
        this.faults = faults;
    }

    /** Write down the answers that have become due, and send what waits. */
    public void answer() {
        if (post.isPresent()) {
            answers.write();
            outgoing.due().stream()
                    .filter(message -> message.kind().equals(SqlAnswers.KIND))
                    .forEach(message -> send(message, post.get()));
        }
    }

    private void send(Outgoing.Message message, Post by) {
        Optional<ReceivedMail> mail = answers.mail(message.subject());
        if (mail.isEmpty()) {
            outgoing.failed(message, "the mail it answers is not in the register");
            return;
        }
        try {
            by.send(answer(message, mail.get()));
            outgoing.sent(message);
            LOG.info("receipt {}: the answer was sent", message.subject());
        } catch (MailboxException | MailSettingsException e) {
            LOG.warn("receipt {}: the answer waits: {}", message.subject(), e.getMessage());
            outgoing.failed(message, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // A fault of ours in one answer must keep no other waiting.
            faults.heard(e);
            outgoing.failed(message, e.getClass().getSimpleName());
        }
    }

    private Answer answer(Outgoing.Message message, ReceivedMail mail) {
        AnswerPage page = writer.page(mail);
        return new Answer(
                "recourse." + message.id(),
                message.recipient(),
                new Answer.Conversation(mail.messageId(), mail.references()),
                AnswerWriter.subject(mail),
                page.text(),
                AnswerHtml.of(page),
                mail.summaries().stream().flatMap(this::calendar).toList());
    }

    private Stream<Answer.Calendar> calendar(String json) {
        String name = SummaryJson.read(json).caseId() + ".ics";
        Path file = home.outbox().resolve(name);
        try {
            return Files.exists(file)
                    ? List.of(new Answer.Calendar(name, Files.readString(file, UTF_8))).stream()
                    : Stream.empty();
        } catch (IOException e) {
            throw new IntakeException("the calendar entry " + name + " cannot be read", e);
        }
    }
}
