package org.teranga.platform.identity.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.teranga.platform.identity.realm.RealmAddress;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.identity.realm.RealmClient;
import org.teranga.platform.identity.realm.RealmClients;
import org.teranga.platform.identity.session.SignInUnderWay;
import org.teranga.platform.identity.session.SignInUnderWay.Step;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.tenancy.Tenant;

/**
 * The two halves of OpenID Connect's code flow: the address that asks the realm, and the code redeemed for a proof. The verifier of PKCE
 * and the nonce follow from the browser's secret and the state, so that no table holds them.
 */
@ApplicationScoped
class OidcLogin {
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int REACH_MILLIS = 2_000;

    private final RealmAddress realm;
    private final RealmClients clients;
    private final RealmKeys keys;

    @Inject
    OidcLogin(RealmAddress realm, RealmClients clients, RealmKeys keys) {
        this.realm = realm;
        this.clients = clients;
        this.keys = keys;
    }

    /**
     * Where to send the browser.
     *
     * @param signIn   {@code LOOK} comes back at once, {@code ENTER} after the password
     * @param language the code of the language in which to ask
     */
    URI question(SignInPlace place, SignInUnderWay signIn, Token browser, Token state, String language) {
        Step step = signIn.step();
        ClientID client = new ClientID(clients.of(place.tenant()).id());
        Scope scope = new Scope("openid");
        if (step == Step.ENTER) {
            place.tenant().map(Tenant::slug).ifPresent(slug -> scope.add("organization:" + slug));
        }
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, scope, client, URI.create(place.callback()))
                .endpointURI(realm.authorization())
                .state(new State(state.value()))
                .nonce(new Nonce(nonce(browser, state)))
                .codeChallenge(verifier(browser, state), CodeChallengeMethod.S256);
        if (step == Step.LOOK) {
            request.prompt(Prompt.Type.NONE);
        } else {
            request.customParameter("ui_locales", language);
            signIn.userName().ifPresent(request::loginHint);
        }
        return request.build().toURI();
    }

    /**
     * Redeems the code that the browser brought back.
     *
     * @throws NotProved where the realm refuses it or the proof does not hold
     * @throws RealmAway where the realm cannot be reached
     */
    SignInProof redeem(SignInPlace place, String code, Token browser, Token state) throws NotProved {
        RealmClient client = clients.of(place.tenant());
        TokenRequest request = new TokenRequest.Builder(
                        realm.token(),
                        new ClientSecretBasic(new ClientID(client.id()), new Secret(client.secret())),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code), URI.create(place.callback()), verifier(browser, state)))
                .build();
        try {
            TokenResponse answer = OIDCTokenResponseParser.parse(send(request.toHTTPRequest(), TIMEOUT_MILLIS));
            if (!(answer instanceof OIDCTokenResponse tokens)) {
                throw new NotProved(answer.toErrorResponse().getErrorObject().toString());
            }
            JWT idToken = tokens.getOIDCTokens().getIDToken();
            if (idToken == null) {
                throw new NotProved("the realm gave no ID token");
            }
            return proof(validator(client).validate(idToken, new Nonce(nonce(browser, state))));
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException bad) {
            throw new NotProved(bad);
        }
    }

    /**
     * Makes sure that the realm answers, before a browser is sent there.
     *
     * @throws RealmAway where it does not
     */
    void reach() {
        HTTPRequest request = new HTTPRequest(HTTPRequest.Method.GET, URI.create(realm.issuer()));
        send(request, REACH_MILLIS);
    }

    private static HTTPResponse send(HTTPRequest request, int millis) {
        request.setConnectTimeout(millis);
        request.setReadTimeout(millis);
        try {
            HTTPResponse response = request.send();
            if (response.getStatusCode() >= 500) {
                throw new IOException("the realm answers " + response.getStatusCode());
            }
            return response;
        } catch (IOException away) {
            throw new RealmAway(away);
        }
    }

    private IDTokenValidator validator(RealmClient client) {
        return new IDTokenValidator(
                new Issuer(realm.issuer()),
                new ClientID(client.id()),
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys.source()),
                null);
    }

    private static SignInProof proof(IDTokenClaimsSet idToken) throws NotProved, ParseException {
        JWTClaimsSet claims = idToken.toJWTClaimsSet();
        Object session = claims.getClaim("sid");
        if (!(session instanceof String realmSession)) {
            throw new NotProved("the ID token names no session");
        }
        return new SignInProof(UUID.fromString(claims.getSubject()), realmSession, Organizations.in(claims));
    }

    private static CodeVerifier verifier(Token browser, Token state) {
        return new CodeVerifier(browser.derive("verifier " + state.value()));
    }

    private static String nonce(Token browser, Token state) {
        return browser.derive("nonce " + state.value());
    }
}
