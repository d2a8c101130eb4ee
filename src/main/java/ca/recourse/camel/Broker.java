package ca.recourse.camel;

import static java.util.Objects.requireNonNull;

import jakarta.jms.ConnectionFactory;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.springframework.jms.connection.CachingConnectionFactory;

/**
 * The broker over which many machines share the reading: ActiveMQ Artemis.
 *
 * @param url such as {@code tcp://broker:61616}
 */
public record Broker(String url, Optional<String> user, Optional<String> password) {

    // No letter waits in a machine that is busy: each takes one when it has hands for it. A broker that is away is
    // asked
    // again for ever; what was held meanwhile is given to another machine.
    private static final String TERMS = "consumerWindowSize=0&reconnectAttempts=-1&initialConnectAttempts=-1"
            + "&retryInterval=500&retryIntervalMultiplier=1.5&maxRetryInterval=5000&callTimeout=15000";

    public Broker {
        requireNonNull(url, "url");
        requireNonNull(user, "user");
        requireNonNull(password, "password");
    }

    /** The carrier that the route files call {@code jms}. */
    JmsComponent component() {
        ConnectionFactory listening = factory();
        JmsComponent component = new JmsComponent();
        component.setConnectionFactory(listening);
        // A message is sent over a connection that stays; one made for each would cost more than the sending.
        component.setTemplateConnectionFactory(new CachingConnectionFactory(factory()));
        return component;
    }

    private ConnectionFactory factory() {
        try {
            ActiveMQConnectionFactory factory =
                    new ActiveMQConnectionFactory(url + (url.contains("?") ? "&" : "?") + TERMS);
            factory.setUser(user.orElse(null));
            factory.setPassword(password.orElse(null));
            return factory;
        } catch (RuntimeException e) {
            throw new RoutesException("the broker " + url + " cannot be used; see queue.url", e);
        }
    }

    @Override
    public String toString() {
        return url;
    }
}
