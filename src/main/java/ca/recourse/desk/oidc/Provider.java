package ca.recourse.desk.oidc;

import static java.util.Objects.requireNonNull;

import ca.recourse.settings.Secret;
import ca.recourse.settings.Settings;
import ca.recourse.settings.SettingsException;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The firm's identity provider.
 *
 * @param issuer who it is, by its address
 * @param clientId what it knows the desk as
 * @param secret what the desk shows it
 * @param claim which of the things it says of a person is their name at the desk
 * @param back where it sends people back to
 */
public record Provider(Issuer issuer, ClientID clientId, Secret secret, String claim, URI back) {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST_KEY_BYTES = 1 << 20;

    // Signed with a key that only the provider holds: never "none", and never a secret that both sides know.
    private static final Set<JWSAlgorithm> KEPT = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    public Provider {
        requireNonNull(claim, "claim");
    }

    /** The provider the settings name; empty where they name none. */
    public static Optional<Provider> of(Settings settings) {
        return settings.url("oidc.issuer")
                .map(issuer -> new Provider(
                        new Issuer(issuer),
                        new ClientID(wanted(settings, "oidc.client-id")),
                        settings.secret("oidc.secret-file").orElseThrow(() -> missing("oidc.secret-file")),
                        wanted(settings, "oidc.claim"),
                        URI.create(wanted(settings, "desk.url").replaceFirst("(?<!/)/+$", "") + SingleSignOn.BACK)));
    }

    private static String wanted(Settings settings, String key) {
        return settings.text(key).orElseThrow(() -> missing(key));
    }

    private static SettingsException missing(String key) {
        return new SettingsException(key, "single sign-on needs it: oidc.issuer is set");
    }

    /** What of a sign-in under way only this browser and we know. */
    record Underway(State state, Nonce nonce, CodeVerifier verifier) {

        static Underway begin() {
            return new Underway(new State(), new Nonce(), new CodeVerifier());
        }
    }

    /** Where a browser is sent to sign in. */
    URI question(Underway underway) {
        return new AuthenticationRequest.Builder(
                        new ResponseType("code"), new Scope("openid", "email", "profile"), clientId, back)
                .endpointURI(described().getAuthorizationEndpointURI())
                .state(underway.state())
                .nonce(underway.nonce())
                .codeChallenge(underway.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who came back with this code, by the claim that names them. */
    String person(String code, Underway underway) {
        OIDCProviderMetadata described = described();
        try {
            IDTokenClaimsSet said = validator(described).validate(token(code, underway, described), underway.nonce());
            if (Boolean.FALSE.equals(said.getBooleanClaim("email_verified"))) {
                throw new ProviderException("the provider says that it has not verified this address");
            }
            return Optional.ofNullable(said.getStringClaim(claim))
                    .orElseThrow(() -> new ProviderException("the provider's token has no claim " + claim));
        } catch (KeySourceException e) {
            throw new ProviderException("the provider's keys cannot be fetched", e);
        } catch (BadJOSEException | JOSEException e) {
            throw new ProviderException("the provider's token does not hold", e);
        } catch (IOException e) {
            throw new ProviderException("the provider does not answer", e);
        }
    }

    private IDTokenValidator validator(OIDCProviderMetadata described) throws IOException {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        described.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_KEY_BYTES))
                .build();
        JWSKeySelector<SecurityContext> selector = new JWSVerificationKeySelector<>(algorithms(described), keys);
        return new IDTokenValidator(issuer, clientId, selector, null);
    }

    /**
     * What the provider may sign with: what it says of itself, as far as that can be relied on.
     *
     * <p>Source: OpenID Connect Discovery 1.0, section 3, id_token_signing_alg_values_supported.
     */
    private Set<JWSAlgorithm> algorithms(OIDCProviderMetadata described) {
        Set<JWSAlgorithm> accepted = new LinkedHashSet<>(KEPT);
        accepted.retainAll(said(described));
        if (accepted.isEmpty()) {
            throw new ProviderException(
                    "the provider %s signs in no way the desk accepts: give the desk RS256, PS256 or".formatted(issuer)
                            + " ES256 there");
        }
        return accepted;
    }

    private static List<JWSAlgorithm> said(OIDCProviderMetadata described) {
        return Optional.ofNullable(described.getIDTokenJWSAlgs()).orElse(List.of(JWSAlgorithm.RS256));
    }

    private JWT token(String code, Underway underway, OIDCProviderMetadata described) throws IOException {
        TokenRequest request = new TokenRequest.Builder(
                        described.getTokenEndpointURI(),
                        new ClientSecretBasic(clientId, new com.nimbusds.oauth2.sdk.auth.Secret(secret.reveal())),
                        new AuthorizationCodeGrant(new AuthorizationCode(code), back, underway.verifier()))
                .build();
        try {
            var asked = request.toHTTPRequest();
            asked.setConnectTimeout(PATIENCE_MILLIS);
            asked.setReadTimeout(PATIENCE_MILLIS);
            TokenResponse response = OIDCTokenResponseParser.parse(asked.send());
            if (!response.indicatesSuccess()) {
                throw new ProviderException("the provider gives no token for the code");
            }
            return requireNonNull(
                    ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) response.toSuccessResponse())
                            .getOIDCTokens()
                            .getIDToken(),
                    "an ID token");
        } catch (ParseException e) {
            throw new ProviderException("the provider's answer is not understood", e);
        }
    }

    // Asked each time: a provider changes its keys and addresses, and people sign in once a day.
    private OIDCProviderMetadata described() {
        try {
            return OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
        } catch (GeneralException | IOException e) {
            throw new ProviderException(
                    "the provider %s does not describe itself; see oidc.issuer".formatted(issuer), e);
        }
    }
}
