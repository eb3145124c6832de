package org.teranga.platform.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.realm.RealmAddress;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.identity.realm.RealmClients;
import org.teranga.platform.identity.session.SignInUnderWay;
import org.teranga.platform.identity.session.SignInUnderWay.Step;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantStatus;

class OidcLoginTest {
    private static final PlatformHost HOST = new PlatformHost("https://teranga.example");
    private static final Tenant TOULOUSE = new Tenant(
            UUID.randomUUID(), "toulouse", "Maison Commune", TenantStatus.ACTIVE, List.of("fr"), List.of(), "base");
    private static final SignInPlace PLACE = SignInPlace.of(HOST, Optional.of(TOULOUSE), "toulouse.teranga.example");

    /** Nothing listens at port 1. */
    private final RealmAddress realm = new RealmAddress("http://127.0.0.1:1/");

    private final OidcLogin login = new OidcLogin(realm, clients(), new RealmKeys(realm));
    private final Token browser = Token.fresh();
    private final Token state = Token.fresh();

    @Test
    void theRealmIsAskedForACodeWithPkceNonceStateAndTheOrganization() throws ParseException {
        AuthenticationRequest asked =
                AuthenticationRequest.parse(login.question(PLACE, at(Step.ENTER), browser, state, "ar"));

        assertThat(asked.getEndpointURI())
                .hasToString("http://127.0.0.1:1/realms/teranga/protocol/openid-connect/auth");
        assertThat(asked.getClientID().getValue()).isEqualTo("association-toulouse");
        assertThat(asked.getRedirectionURI()).hasToString("https://toulouse.teranga.example/auth/callback");
        assertThat(asked.getScope().toStringList()).containsExactly("openid", "organization:toulouse");
        assertThat(asked.getState().getValue()).isEqualTo(state.value());
        assertThat(asked.getNonce().getValue()).isEqualTo(browser.derive("nonce " + state.value()));
        assertThat(asked.getPrompt()).isNull();
        assertThat(asked.getUILocales()).hasToString("[ar]");
        assertThat(asked.getLoginHint()).isEqualTo("k7m-2qf-9xd");
        assertThat(asked.getCodeChallenge())
                .isEqualTo(CodeChallenge.compute(
                        CodeChallengeMethod.S256, new CodeVerifier(browser.derive("verifier " + state.value()))));
    }

    @Test
    void theLookBeforeItAsksForNothingAndShowsNothing() throws ParseException {
        AuthenticationRequest asked =
                AuthenticationRequest.parse(login.question(PLACE, at(Step.LOOK), browser, state, "ar"));

        assertThat(asked.getScope().toStringList()).containsExactly("openid");
        assertThat(asked.getPrompt().toStringList()).containsExactly("none");
        assertThat(asked.getLoginHint()).isNull();
    }

    @Test
    void twoQuestionsShareNoSecret() {
        assertThat(login.question(PLACE, at(Step.ENTER), browser, state, "ar").toString())
                .doesNotContain(browser.value())
                .isNotEqualTo(login.question(PLACE, at(Step.ENTER), browser, Token.fresh(), "ar")
                        .toString());
    }

    @Test
    void whereNobodyAnswersTheRealmIsAway() {
        assertThatThrownBy(login::reach).isInstanceOf(RealmAway.class);
        assertThatThrownBy(() -> login.redeem(PLACE, "code", browser, state)).isInstanceOf(RealmAway.class);
    }

    @SuppressWarnings("NullAway")
    private static RealmClients clients() {
        return new RealmClients(HOST, null, null, Optional.of("secret"), "production");
    }

    private static SignInUnderWay at(Step step) {
        return new SignInUnderWay(PLACE.tenantId(), step, "/", Optional.of("k7m-2qf-9xd"));
    }
}
