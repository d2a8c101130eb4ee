package ca.recourse.desk.oidc;

import static java.util.Objects.requireNonNull;

import ca.recourse.settings.Secret;
import ca.recourse.settings.Settings;
import ca.recourse.settings.SettingsException;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
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
import java.util.Optional;

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
        } catch (BadJOSEException | JOSEException e) {
            throw new ProviderException("the provider's token does not hold", e);
        } catch (IOException e) {
            throw new ProviderException("the provider's keys cannot be fetched", e);
        }
    }

    private IDTokenValidator validator(OIDCProviderMetadata described) throws IOException {
        return new IDTokenValidator(
                issuer, clientId, JWSAlgorithm.RS256, described.getJWKSetURI().toURL());
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
