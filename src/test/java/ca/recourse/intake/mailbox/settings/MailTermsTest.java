package ca.recourse.intake.mailbox.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.intake.mailbox.settings.BoxSettings.Afterwards;
import ca.recourse.intake.mailbox.settings.BoxSettings.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTermsTest {

    private static final Path HOME = Path.of("/home");

    @Test
    void takeAnAddressForALogin() {
        MailSettings settings = terms(Map.of(
                "mail.a.url", "imaps://intake@firm.ca@imap.firm.ca/Letters/New", "mail.a.password-file", "secret"));

        assertThat(settings.boxes()).singleElement().satisfies(box -> {
            MailServer server = ((Place.OnServer) box.place()).server();
            assertThat(server.url())
                    .isEqualTo(new ServerUrl("imaps", "intake@firm.ca", "imap.firm.ca", 993, "Letters/New"));
            assertThat(server.secret()).isEqualTo(new Secret.PasswordFile(Path.of("/home/secret")));
            assertThat(box.afterwards()).isEqualTo(new Afterwards.Read());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail.a.url=imaps://user:word@host|no password",
                "mail.a.url=imaps://user@host|password-file",
                "mail.a.url=smtps://host|not taken by SMTP",
                "mail.a.url=http://host|not understood",
                "mail.a.then=read|where the mailbox is",
                "mail.a.url=pop3s://host;mail.a.then=read|cannot do that",
                "mail.a.url=mbox:old;mail.a.then=delete|cannot do that",
                "mail.a.url=imaps://host;mail.a.then=burn|leave, read, delete or move:FOLDER",
                "mail.smtp.url=smtps://host|which address",
                "mail.smtp.url=imaps://host|answers leave by",
                "mail.reply.allow=firm.ca|neither an address nor like",
                "mail.reply.from=the firm|no address"
            })
    void sayWhatIsWrongAndWhatToWrite(String said, String advice) {
        Map<String, String> keys = Arrays.stream(said.split(";"))
                .map(key -> key.split("=", 2))
                .collect(java.util.stream.Collectors.toMap(key -> key[0], key -> key[1]));

        assertThatThrownBy(() -> terms(keys))
                .isInstanceOf(MailSettingsException.class)
                .hasMessageStartingWith("mail.")
                .hasMessageContaining(advice);
    }

    @Test
    void readATokenFromACommandEachTime() {
        assertThat(new Secret.TokenCommand("printf ' abc\\n'").word()).isEqualTo("abc");
        assertThatThrownBy(() -> new Secret.TokenCommand("exit 3").word()).hasMessageContaining("run it by hand");
    }

    private static MailSettings terms(Map<String, String> keys) {
        return MailTerms.of(new Keys(keys), HOME);
    }

    private record Keys(Map<String, String> keys) implements SaidMail {

        @Override
        public List<String> mailboxes() {
            return keys.keySet().stream().anyMatch(key -> key.startsWith("mail.a.")) ? List.of("a") : List.of();
        }

        @Override
        public Optional<String> text(String key) {
            return Optional.ofNullable(keys.get(key));
        }

        @Override
        public boolean flag(String key) {
            return text(key).map(Boolean::parseBoolean).orElse(false);
        }

        @Override
        public Optional<Duration> span(String key) {
            return text(key).map(Duration::parse);
        }

        @Override
        public Optional<Integer> number(String key) {
            return text(key).map(Integer::valueOf);
        }

        @Override
        public List<String> list(String key) {
            return text(key).map(List::of).orElse(List.of());
        }
    }
}
