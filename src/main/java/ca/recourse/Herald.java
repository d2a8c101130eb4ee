package ca.recourse;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.notices.EventMessage;
import ca.recourse.casefile.register.DeadlineLives;
import ca.recourse.casefile.register.Events;
import ca.recourse.casefile.register.Outgoing;
import ca.recourse.casefile.register.Outgoing.Message;
import ca.recourse.casefile.register.Register;
import ca.recourse.settings.Secret;
import ca.recourse.settings.Settings;
import ca.recourse.settings.SettingsException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells other programs of new cases and changed deadlines, signed, as often as needed; no letter waits for it. */
public final class Herald {

    private static final Logger LOG = LoggerFactory.getLogger(Herald.class);

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int NOT_OK = 300;

    /** A program that is told. */
    private record Listener(URI address, Secret secret) {}

    private final Map<String, Listener> listeners;
    private final Events events;
    private final Outgoing outgoing;
    private final Register register;
    private final DeadlineLives lives;
    private final Clock clock;

    // Never on to another address: what is signed for one must not reach a stranger.
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(LONGEST)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Herald(Settings settings, Database database, Clock clock) {
        this.listeners = listeners(settings);
        this.events = new Events(database, clock);
        this.outgoing = new Outgoing(database, clock);
        this.register = new Register(database, clock);
        this.lives = new DeadlineLives(database, clock);
        this.clock = clock;
    }

    private static Map<String, Listener> listeners(Settings settings) {
        Map<String, Listener> listeners = new LinkedHashMap<>();
        for (String name : settings.names("webhook")) {
            String key = "webhook." + name;
            URI address = settings.url(key + ".url")
                    .filter(Herald::isSafe)
                    .orElseThrow(() -> new SettingsException(
                            key + ".url", "say where it listens, by https (or http on this machine)"));
            Secret secret = settings.secret(key + ".secret-file")
                    .orElseThrow(
                            () -> new SettingsException(key + ".secret-file", "say in which file its secret lies"));
            listeners.put(name, new Listener(address, secret));
        }
        return listeners;
    }

    private static boolean isSafe(URI address) {
        boolean here = List.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
        return "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && here);
    }

    /** Write down whom to tell of what happened, and tell what waits. */
    public void tell() {
        events.relay(List.copyOf(listeners.keySet()));
        outgoing.due(Events.KIND).forEach(this::tell);
    }

    private void tell(Message message) {
        Optional<Listener> listener = Optional.ofNullable(listeners.get(message.recipient()));
        Optional<EventMessage> event = EventMessage.of(message, register, lives);
        if (listener.isEmpty() || event.isEmpty()) {
            outgoing.giveUp(message, listener.isEmpty() ? "no such webhook is set" : "its case is gone");
            return;
        }
        try {
            int status = send(event.get(), listener.get());
            if (status >= OK && status < NOT_OK) {
                outgoing.sent(message);
            } else {
                failed(message, "it answered " + status);
            }
        } catch (IOException e) {
            failed(message, e.getClass().getSimpleName());
        } catch (SettingsException e) {
            failed(message, String.valueOf(e.getMessage()));
        }
    }

    private void failed(Message message, String why) {
        LOG.warn("webhook {} waits: {}", message.recipient(), why);
        outgoing.failed(message, why);
    }

    private int send(EventMessage event, Listener to) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(to.address())
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .header("Recourse-Event", event.what())
                .header("Recourse-Id", event.id())
                .header(
                        "Recourse-Signature",
                        event.signature(to.secret().reveal(), clock.instant().getEpochSecond()))
                .POST(BodyPublishers.ofString(event.body()))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
