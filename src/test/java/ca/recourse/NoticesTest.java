package ca.recourse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.register.DeadlineLife.State;
import ca.recourse.casefile.register.DeadlineLives;
import ca.recourse.casefile.register.Filing;
import ca.recourse.casefile.register.Hand;
import ca.recourse.mail.PostOffice;
import ca.recourse.settings.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves of its own accord: reminders over real SMTP, events over real HTTP. */
class NoticesTest {

    private static final String CASE = "0123456789ab-1";
    private static final String ORIGINAL = "0123456789abcdef".repeat(4);
    private static final Hand ANNE = new Hand("anne", "filed");

    @TempDir
    Path folder;

    private HomeFolder home;
    private Database database;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-05T15:00:00Z"));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return java.util.Objects.requireNonNull(now.get());
        }
    };

    private record Heard(String event, String id, String signature, String body) {}

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger answer = new AtomicInteger(200);
    private HttpServer listener;

    @BeforeEach
    void open() throws IOException {
        home = HomeFolder.at(folder.resolve("home"));
        database = Database.open(home.database());
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into original (sha256, byte_size, state, first_receipt, arrived_at)"
                                + " values (?, 1, 'filed', 'r', 'now')",
                        ORIGINAL));
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/hook", this::hear);
        listener.start();
    }

    private void hear(HttpExchange exchange) throws IOException {
        heard.add(new Heard(
                exchange.getRequestHeaders().getFirst("Recourse-Event"),
                exchange.getRequestHeaders().getFirst("Recourse-Id"),
                exchange.getRequestHeaders().getFirst("Recourse-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        exchange.sendResponseHeaders(answer.get(), -1);
        exchange.close();
    }

    @AfterEach
    void close() {
        listener.stop(0);
        database.close();
    }

    @Test
    void tellsOfANewCaseWithASignatureThatHolds() throws Exception {
        Herald herald = herald();
        file("2026-11-20");

        herald.tell();

        assertThat(heard).singleElement().satisfies(one -> {
            assertThat(one.event()).isEqualTo("case.new");
            JsonNode body = new JsonMapper().readTree(one.body());
            assertThat(body.path("caseId").asText()).isEqualTo(CASE);
            assertThat(body.path("deadlines").path(0).path("actBy").asText()).isEqualTo("2026-11-20");
            assertThat(one.body()).doesNotContain("Nguyen");
            assertThat(one.signature()).isEqualTo(signed("whispered", one.body()));
        });
        herald.tell();
        assertThat(heard).hasSize(1);
    }

    private String signed(String secret, String body) throws Exception {
        long seconds = clock.instant().getEpochSecond();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        byte[] hash = mac.doFinal((seconds + "." + body).getBytes(UTF_8));
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(hash);
    }

    @Test
    void tellsAgainWhatWasNotHeardUnderTheSameName() throws Exception {
        Herald herald = herald();
        file("2026-11-20");
        answer.set(503);
        herald.tell();
        herald.tell();
        assertThat(heard).hasSize(1);

        answer.set(200);
        now.set(clock.instant().plus(Duration.ofMinutes(2)));
        herald.tell();

        assertThat(heard)
                .hasSize(2)
                .extracting(Heard::id)
                .containsOnly(heard.get(0).id());
    }

    @Test
    void tellsWhenADayMovesAndKeepsQuietWhenNoneDoes() throws Exception {
        Herald herald = herald();
        file("2026-11-20");
        file("2026-11-20");
        file("2026-11-19");
        deadlines().change(deadlines().of(CASE).get(0), State.DONE, ANNE);

        herald.tell();

        assertThat(heard).extracting(Heard::event).containsExactly("case.new", "deadline.changed", "deadline.changed");
    }

    @Test
    void refusesToTellOverAnOpenLine() throws Exception {
        Files.write(home.settings(), List.of("webhook.crm.url=http://example.com/hook", "webhook.crm.secret-file=s"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Herald(Settings.of(home.root()), database, clock))
                .hasMessageContaining("webhook.crm.url")
                .hasMessageContaining("https");
    }

    private Herald herald() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "whispered\n");
        Files.write(
                home.settings(),
                List.of(
                        "webhook.crm.url=http://127.0.0.1:%d/hook"
                                .formatted(listener.getAddress().getPort()),
                        "webhook.crm.secret-file=" + secret));
        return new Herald(Settings.of(home.root()), database, clock);
    }

    @Test
    void remindsOnceAtEachDistanceAndNamesNoClient() throws Exception {
        try (PostOffice office = PostOffice.open()) {
            file("2026-11-20");
            remind(office);
            assertThat(office.sent()).isEmpty();

            now.set(Instant.parse("2026-11-13T15:00:00Z"));
            remind(office);
            remind(office);

            assertThat(office.sent()).singleElement().satisfies(mail -> {
                assertThat(mail.getSubject()).isEqualTo("A day to act by: Fri 20 Nov 2026");
                assertThat(text(mail))
                        .contains("7 days left")
                        .contains("W3076543")
                        .contains("Application for leave and for judicial review")
                        .contains("https://desk.firm.ca/letters/" + CASE)
                        .doesNotContain("Nguyen");
            });
        }
    }

    @Test
    void remindsAfterwardsWhenTheServiceWasDownOnTheDay() throws Exception {
        try (PostOffice office = PostOffice.open()) {
            file("2026-11-20");
            now.set(Instant.parse("2026-11-18T15:00:00Z"));
            remind(office);
            assertThat(office.sent()).hasSize(1);

            now.set(Instant.parse("2026-11-23T15:00:00Z"));
            remind(office);
            assertThat(office.sent()).hasSize(2);
            assertThat(text(office.sent().get(1))).contains("3 days late");
        }
    }

    @Test
    void remindsOfNothingThatIsDone() throws Exception {
        try (PostOffice office = PostOffice.open()) {
            file("2026-11-20");
            deadlines().change(deadlines().of(CASE).get(0), State.DONE, ANNE);
            now.set(Instant.parse("2026-11-19T15:00:00Z"));
            remind(office);

            assertThat(office.sent()).isEmpty();
        }
    }

    // A fresh one each time, as after a restart: what was reminded of stands in the register alone.
    private void remind(PostOffice office) throws IOException {
        Files.write(home.settings(), List.of(office.answering()));
        Files.write(
                home.settings(),
                List.of("reminders.days=7,1", "reminders.to=days@firm.ca", "desk.url=https://desk.firm.ca/"),
                java.nio.file.StandardOpenOption.APPEND);
        Settings settings = Settings.of(home.root());
        new MailRoom(MailSaid.of(settings, home.root()), home, database, clock)
                .reminders(
                        settings, (recourse, language) -> Optional.of("Application for leave and for judicial review"))
                .remind();
    }

    private static String text(MimeMessage mail) throws Exception {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(UTF_8).replace("=\r\n", "");
    }

    private DeadlineLives deadlines() {
        return new DeadlineLives(database, clock);
    }

    private void file(String actBy) {
        String json = """
                {"document": {"fileName": "refus.pdf", "sha256": "%s", "receivedAt": "2026-11-05T08:00:00-05:00"},
                 "letterKind": "refusal", "applicant": {"name": {"value": "Nguyen"}},
                 "application": {"number": {"value": "W3076543"}},
                 "recourse": [{"route": "leave-judicial-review", "status": "open", "actBy": "%s", "outerDate": "%s"}],
                 "actBy": {"date": "%s", "route": "leave-judicial-review", "provisional": false},
                 "review": {"needed": false}}
                """.formatted(ORIGINAL, actBy, actBy, actBy);
        database.jdbi()
                .useTransaction(handle -> new Filing(handle, clock.instant())
                        .keep(new Filing.Made(CASE, ORIGINAL, false, Optional.of(actBy), json)));
    }
}
