package ca.recourse.desk.web;

import static java.util.Objects.requireNonNull;

import ca.recourse.settings.Secret;
import ca.recourse.settings.Settings;
import ca.recourse.settings.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the desk is served.
 *
 * @param host the address to bind, loopback unless a firm says otherwise
 * @param port the port; 0 for any that is free
 * @param tls its certificate and key; empty where a proxy speaks TLS, or nobody does
 */
public record Address(String host, int port, Optional<Tls> tls) {

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "::1");

    public Address {
        requireNonNull(host, "host");
        requireNonNull(tls, "tls");
    }

    /** A key store and the secret it is opened with. */
    public record Tls(Path keystore, Secret password) {

        /** As the settings say; empty where they say nothing. */
        public static Optional<Tls> of(Settings settings) {
            return settings.path("desk.tls.keystore").map(keystore -> tls(settings, keystore));
        }

        private static Tls tls(Settings settings, Path keystore) {
            if (!Files.isReadable(keystore)) {
                throw new SettingsException("desk.tls.keystore", keystore + " is not there or cannot be read");
            }
            Secret password = settings.secret("desk.tls.password-file")
                    .orElseThrow(() -> new SettingsException(
                            "desk.tls.password-file", "say in which file the key store's password lies"));
            return new Tls(keystore, password);
        }
    }

    /** Whether others on the network could listen in. */
    boolean isOpenToOthers() {
        return tls.isEmpty() && !LOOPBACK.contains(host);
    }

    String scheme() {
        return tls.isPresent() ? "https" : "http";
    }
}
