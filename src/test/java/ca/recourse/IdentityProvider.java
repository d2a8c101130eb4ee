package ca.recourse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** An identity provider on a real socket of this machine, as OpenID Connect Core describes one; it knows one person. */
final class IdentityProvider implements AutoCloseable {

    static final String PERSON = "lea@firm.ca";

    /** What the desk shows it; long enough that a token could be signed with it. */
    static final String SECRET = "a secret of the two of us, long enough";

    private final HttpServer server;
    private final RSAKey key;
    private final ECKey curve;
    private final Map<String, Map<String, List<String>>> asked = new ConcurrentHashMap<>();
    private final AtomicBoolean verified = new AtomicBoolean(true);
    private final AtomicReference<RSAKey> signing = new AtomicReference<>();
    private final AtomicReference<List<String>> told = new AtomicReference<>(List.of("RS256"));
    private final AtomicReference<String> used = new AtomicReference<>("RS256");

    IdentityProvider() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        curve = new ECKeyGenerator(Curve.P_256).keyID("two").generate();
        signing.set(key);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/openid-configuration",
                web -> answer(
                        web, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": %2$s}
                """.formatted(issuer(), JSONArrayUtils.toJSONString(requireNonNull(told.get(), "told")))));
        server.createContext(
                "/keys", web -> answer(web, new JWKSet(List.of(key.toPublicJWK(), curve.toPublicJWK())).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void verified(boolean yes) {
        verified.set(yes);
    }

    /** From now on tokens are signed with a key that is not published. */
    void signWithAnotherKey() throws JOSEException {
        signing.set(new RSAKeyGenerator(2048).keyID("one").generate());
    }

    /**
     * From now on it signs so.
     *
     * @param algorithm as JOSE names it, or {@code none}
     * @param described what it says of itself
     */
    void signs(String algorithm, String... described) {
        used.set(algorithm);
        told.set(List.of(described));
    }

    // It would ask for a password here.
    private void authorize(HttpExchange web) throws IOException {
        Map<String, List<String>> question =
                URLUtils.parseParameters(web.getRequestURI().getRawQuery());
        String code = "code-" + asked.size();
        asked.put(code, question);
        web.getResponseHeaders()
                .add("Location", one(question, "redirect_uri") + "?code=" + code + "&state=" + one(question, "state"));
        web.sendResponseHeaders(302, -1);
        web.close();
    }

    private void token(HttpExchange web) throws IOException {
        Map<String, List<String>> form =
                URLUtils.parseParameters(new String(web.getRequestBody().readAllBytes(), UTF_8));
        Map<String, List<String>> question = requireNonNull(asked.get(one(form, "code")), "a code of ours");
        CodeChallenge shown =
                CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(one(form, "code_verifier")));
        boolean right = shown.getValue().equals(one(question, "code_challenge"))
                && String.valueOf(web.getRequestHeaders().getFirst("Authorization"))
                        .startsWith("Basic ");
        if (right) {
            answer(web, """
                    {"access_token": "x", "token_type": "Bearer", "id_token": "%s"}
                    """.formatted(idToken(one(question, "nonce"))));
        } else {
            web.sendResponseHeaders(400, -1);
            web.close();
        }
    }

    private String idToken(String nonce) throws IOException {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("desk")
                .subject("1234")
                .claim("email", PERSON)
                .claim("email_verified", verified.get())
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build();
        try {
            return signed(claims, requireNonNull(used.get(), "an algorithm"));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private String signed(JWTClaimsSet claims, String algorithm) throws JOSEException {
        if (algorithm.equals("none")) {
            return new PlainJWT(claims).serialize();
        }
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                        .keyID(algorithm.startsWith("ES") ? "two" : "one")
                        .build(),
                claims);
        token.sign(signer(algorithm));
        return token.serialize();
    }

    private JWSSigner signer(String algorithm) throws JOSEException {
        return switch (algorithm.substring(0, 2)) {
            case "ES" -> new ECDSASigner(curve);
            case "HS" -> new MACSigner(SECRET);
            default -> new RSASSASigner(requireNonNull(signing.get(), "a key"));
        };
    }

    private static String one(Map<String, List<String>> said, String name) {
        return requireNonNull(said.get(name), name).get(0);
    }

    private static void answer(HttpExchange web, String json) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        web.getResponseHeaders().add("Content-Type", "application/json");
        web.sendResponseHeaders(200, bytes.length);
        web.getResponseBody().write(bytes);
        web.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
