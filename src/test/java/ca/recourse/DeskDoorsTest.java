package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways into the desk besides a password over loopback: the firm's identity provider, and TLS. */
class DeskDoorsTest {

    @TempDir
    Path folder;

    private DeskHouse house(IdentityProvider provider) throws Exception {
        int port = freePort();
        Path secret = Files.writeString(folder.resolve("secret"), IdentityProvider.SECRET + "\n");
        return new DeskHouse(
                folder.resolve("home"),
                List.of(
                        "desk.url=http://127.0.0.1:" + port,
                        "oidc.issuer=" + provider.issuer(),
                        "oidc.client-id=desk",
                        "oidc.secret-file=" + secret),
                true,
                port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void letsInWhoTheFirmsProviderNamesAndNobodyWithoutAnAccount() throws Exception {
        try (IdentityProvider provider = new IdentityProvider();
                DeskHouse house = house(provider)) {
            Visitor ada = house.administrator();
            assertThat(new Visitor(house.address()).get("/sign-in").body()).contains("/sign-in/firm");
            assertThat(enter(house)).as("nobody without an account").isEqualTo(403);

            house.somebody(ada, IdentityProvider.PERSON, "LAWYER");
            Visitor lea = new Visitor(house.address());
            assertThat(lea.get("/sign-in/firm").statusCode()).isEqualTo(200);
            assertThat(lea.get("/account").body()).contains(IdentityProvider.PERSON);

            ada.post("/people/" + IdentityProvider.PERSON + "/close");
            assertThat(enter(house)).as("nobody whose account is closed").isEqualTo(403);
        }
    }

    @Test
    void refusesATokenThatAnotherSignedOrThatIsNotVerified() throws Exception {
        try (IdentityProvider provider = new IdentityProvider();
                DeskHouse house = house(provider)) {
            house.somebody(house.administrator(), IdentityProvider.PERSON, "LAWYER");
            assertThat(enter(house)).isEqualTo(200);

            provider.verified(false);
            assertThat(enter(house)).isEqualTo(403);

            provider.verified(true);
            provider.signWithAnotherKey();
            assertThat(enter(house)).isEqualTo(403);
        }
    }

    @Test
    void takesTheSignatureThatTheProviderSaysItMakes() throws Exception {
        try (IdentityProvider provider = new IdentityProvider();
                DeskHouse house = house(provider)) {
            house.somebody(house.administrator(), IdentityProvider.PERSON, "LAWYER");
            provider.signs("ES256", "ES256", "RS256");
            assertThat(enter(house)).isEqualTo(200);
            provider.signs("PS384", "PS384");
            assertThat(enter(house)).isEqualTo(200);

            provider.signs("ES256", "RS256");
            assertThat(enter(house)).as("another than it says").isEqualTo(403);
        }
    }

    @Test
    void neverTakesATokenThatAnybodyCouldHaveMade() throws Exception {
        try (IdentityProvider provider = new IdentityProvider();
                DeskHouse house = house(provider)) {
            house.somebody(house.administrator(), IdentityProvider.PERSON, "LAWYER");
            provider.signs("none", "none", "RS256");
            assertThat(enter(house)).isEqualTo(403);
            provider.signs("HS256", "HS256", "RS256");
            assertThat(enter(house)).isEqualTo(403);
            provider.signs("HS256", "HS256");
            assertThat(enter(house)).as("no way to sign that holds").isEqualTo(403);
        }
    }

    private static int enter(DeskHouse house) throws Exception {
        return new Visitor(house.address()).get("/sign-in/firm").statusCode();
    }

    @Test
    void refusesASignInThatThisBrowserDidNotBegin() throws Exception {
        try (IdentityProvider provider = new IdentityProvider();
                DeskHouse house = house(provider)) {
            house.administrator();
            assertThat(new Visitor(house.address())
                            .get("/sign-in/firm/back?code=code-0&state=guessed")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void speaksTlsWithTheFirmsKey() throws Exception {
        Path keystore = folder.resolve("desk.p12");
        Path password = Files.writeString(folder.resolve("password"), "changeit\n");
        makeKey(keystore);
        try (DeskHouse house = new DeskHouse(
                folder.resolve("home"),
                List.of("desk.tls.keystore=" + keystore, "desk.tls.password-file=" + password),
                true)) {
            assertThat(house.address().getScheme()).isEqualTo("https");
            URI address = URI.create("https://localhost:" + house.address().getPort() + "/first-run");
            HttpResponse<String> page = HttpClient.newBuilder()
                    .sslContext(trusting(keystore))
                    .build()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    private static void makeKey(Path keystore) throws Exception {
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "desk",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keystore.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(made.exitValue()).isZero();
    }

    private static SSLContext trusting(Path keystore) throws Exception {
        KeyStore keys = KeyStore.getInstance(keystore.toFile(), "changeit".toCharArray());
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("desk", keys.getCertificate("desk"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
