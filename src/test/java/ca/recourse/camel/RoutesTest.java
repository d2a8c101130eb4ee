package ca.recourse.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.CamelContext;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs each route file as it ships, with stages that only write down that they were called. */
class RoutesTest extends CamelTestSupport {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Queue<String> dropped = new ArrayDeque<>(List.of("aa", "poison", "bb"));

    /** Hands out what was dropped, once. */
    public final class Door {

        public List<String> resume() {
            return List.of("left-over");
        }

        public synchronized List<String> takeIn() {
            List<String> taken = List.copyOf(dropped);
            dropped.clear();
            return taken;
        }
    }

    /** Has two mailboxes, of which one is out of order. */
    public static final class Boxes {

        public List<String> due() {
            return List.of("broken", "sound");
        }

        public List<String> collect(String name) {
            if (name.equals("broken")) {
                throw new IllegalStateException("no connection");
            }
            return List.of("mail");
        }
    }

    /** Writes no slip. */
    public final class SlipWriter {

        public void write() {
            calls.add("slip");
        }
    }

    /** Has nothing to answer. */
    public final class Answerer {

        public void answer() {
            calls.add("answer");
        }
    }

    /** Reads anything but poison. */
    public final class Reader {

        public void read(String original, @Nullable Boolean orphaned) {
            calls.add("read " + original);
            if (original.equals("poison")) {
                throw new IllegalStateException("boom");
            }
        }

        public void failed(String original, Throwable fault) {
            calls.add("failed " + original + " " + fault.getMessage());
        }
    }

    /** Had put one letter off. */
    public static final class Shelf {

        private final Queue<String> putOff = new ArrayDeque<>(List.of("put-off"));

        public synchronized List<String> due() {
            List<String> due = List.copyOf(putOff);
            putOff.clear();
            return due;
        }
    }

    /** Counts nothing, clears nothing. */
    public final class Clearer {

        public void clear() {
            calls.add("clear");
        }
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        Properties settings = new Properties();
        settings.setProperty("recourse.inbox.period", "100");
        settings.setProperty("recourse.mail.period", "100");
        settings.setProperty("recourse.notices.period", "100");
        settings.setProperty("recourse.letters.to", "seda:letters");
        settings.setProperty("recourse.letters.from", "seda:letters?size=1000000&concurrentConsumers=2");
        Routes.prepare(
                camel,
                Map.ofEntries(
                        Map.entry("frontDoor", new Door()),
                        Map.entry("mailDoor", new Boxes()),
                        Map.entry("mailAnswers", new Answerer()),
                        Map.entry("casework", new Reader()),
                        Map.entry("postponed", new Shelf()),
                        Map.entry("clearing", new Clearer()),
                        Map.entry("slips", new SlipWriter()),
                        Map.entry("faults", new Hearer()),
                        Map.entry("herald", new Notices()),
                        Map.entry("reminders", new Notices()),
                        Map.entry("retention", new Notices())),
                settings);
        for (Path file : Routes.filesIn(Path.of("routes"))) {
            Routes.open(camel, file);
        }
        return camel;
    }

    @Test
    void carryEveryDropAndEveryLeftOverToTheReader() {
        await().untilAsserted(() ->
                assertThat(calls).contains("read aa", "read bb", "read left-over", "read put-off", "clear"));
    }

    @Test
    void carryMailToTheReaderThoughOneMailboxIsOutOfOrder() {
        await().untilAsserted(() -> assertThat(calls).contains("read mail", "heard no connection", "answer"));
    }

    @Test
    void setAPoisonedLetterAsideAndGoOn() {
        await().untilAsserted(() -> assertThat(calls).contains("failed poison boom", "read bb"));
    }

    // A message sent from an error handler carries that handler's mark: failing again before the first handler has
    // ended, it
    // is taken for a circle and dropped, and its letter would be in nobody's hand.
    @Test
    void sendNothingFromWhereItFailed() throws Exception {
        try (var files = Files.walk(Path.of("routes"))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("set-")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("- to:"));
        }
    }

    /** Tells and reminds people, and erases what is old. */
    public final class Notices {

        public void tell() {
            calls.add("tell");
        }

        public void remind() {
            calls.add("remind");
        }

        public void sweep() {
            calls.add("sweep");
        }
    }

    @Test
    void tellsAndRemindsPeople() {
        await().untilAsserted(() -> assertThat(calls).contains("tell", "remind"));
    }

    /** Hears of failures of no single letter. */
    public final class Hearer {

        public void heard(Throwable fault) {
            calls.add("heard " + fault.getMessage());
        }
    }
}
