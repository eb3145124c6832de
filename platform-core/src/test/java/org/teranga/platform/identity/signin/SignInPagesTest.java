package org.teranga.platform.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.RememberedRealm;
import org.teranga.platform.identity.session.Session;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.identity.session.SignInUnderWay;
import org.teranga.platform.identity.session.SignInUnderWay.Step;
import org.teranga.platform.identity.session.SignIns;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;

/** Signing in while the realm is away, with what is stale, and with what another browser brought; and signing out. */
@Assembled
class SignInPagesTest {
    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private SignIns signIns;

    @Inject
    private Sessions sessions;

    @Inject
    private RememberedRealm realm;

    private final Token browser = Token.fresh();
    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
    }

    @AfterEach
    void theRealmIsThereAgain() {
        realm.away(false);
    }

    @Test
    void whileTheRealmIsAwayWhoSignsInIsToldSoAndKeepsTheWay() {
        realm.away(true);
        HttpResponse<String> led = http.get(own, "/auth/sign-in?return=%2Far%2Fme");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(location(led)).isEqualTo("/ar/sign-in/away?return=%2Far%2Fme");
        HttpResponse<String> told = http.get(own, location(led));
        assertThat(told.statusCode()).isEqualTo(503);
        assertThat(told.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(told.body())
                .contains("lang=\"ar\"", "dir=\"rtl\"", "/auth/sign-in?return=%2Far%2Fme")
                .doesNotContain("⟦");
    }

    @Test
    void whatTheBrowserBringsMustBeItsOwnAndOfThisHostAndOnce() {
        assertStale("state=nonsense", browser);
        assertStale("state=" + Token.fresh().value(), browser);
        assertStale("", browser);
        Token state = begun(Step.LOOK, Optional.of(own.id()));
        assertThat(location(back("state=" + state.value(), null))).contains("/sign-in/stale");
        assertStale("state=" + state.value(), Token.fresh());
        Token elsewhere = begun(Step.LOOK, Optional.of(house.open().id()));
        assertStale("state=" + elsewhere.value(), browser);
        Token here = begun(Step.LOOK, Optional.of(own.id()));
        assertThat(location(back("state=" + here.value(), browser))).contains("/protocol/openid-connect/auth?");
        assertStale("state=" + here.value(), browser);
    }

    @Test
    void afterALookWithoutAnAccountThePersonIsAskedWhoItIs() {
        Token state = begun(Step.LOOK, Optional.of(own.id()));
        String question = location(back("state=" + state.value() + "&error=login_required", browser));
        assertThat(question)
                .contains(
                        "scope=openid+organization%3A" + own.slug(),
                        "ui_locales=ar",
                        "login_hint=awa-diop",
                        "code_challenge_method=S256")
                .doesNotContain("prompt=none");
        String next = question.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        assertThat(next).isNotEqualTo(state.value());
        assertStale("state=" + next, browser);
    }

    @Test
    void eachNoticeHasAStatusOfItsOwn() {
        assertThat(http.get(own, "/fr/sign-in/no-member").statusCode()).isEqualTo(403);
        assertThat(http.get(own, "/fr/sign-in/stale").statusCode()).isEqualTo(400);
        assertThat(http.get(own, "/fr/sign-in/preparing").statusCode()).isEqualTo(503);
        assertThat(http.get(own, "/fr/sign-in/no_member").statusCode()).isEqualTo(404);
        assertThat(http.get(own, "/fr/sign-in/stale?return=%2F%2Fevil.example%2F")
                        .body())
                .as("the way leads to this host alone")
                .contains("/auth/sign-in?return=%2F\"")
                .doesNotContain("/auth/sign-in?return=%2F%2Fevil");
        HttpResponse<String> platform =
                http.send(http.toPlatform("/fr/sign-in/no-member").header("Host", "localhost"));
        assertThat(platform.body()).contains("Teranga");
    }

    @Test
    void signingOutEndsTheSessionAlsoWhileTheRealmIsAway() {
        UUID member = house.member(own, Role.VOLUNTEER);
        Token session = sessions.open(new Session(member, Optional.of(own.id()), Optional.of("realm-session")));
        Browser signedIn = house.browser();
        realm.away(true);
        signedIn.enter(own.slug() + ".localhost", session.value());
        URI page = URI.create(House.address(own) + "/testing/doors/public");
        assertThat(signedIn.get(page).body()).startsWith(member.toString());
        Browser.Page out = signedIn.post(page.resolve("/auth/sign-out"), "");
        assertThat(out.status()).isEqualTo(303);
        assertThat(out.headers().get("location")).endsWith("/");
        assertThat(signedIn.holds(own.slug() + ".localhost", "teranga-session")).isFalse();
        signedIn.enter(own.slug() + ".localhost", session.value());
        assertThat(signedIn.get(page).body()).startsWith("nobody");
        assertThat(house.browser().post(page.resolve("/auth/sign-out"), "").status())
                .isEqualTo(303);
    }

    @Test
    void theBackChannelTakesNothingThatTheRealmDidNotSign() {
        for (String token : new String[] {"", "logout_token=", "logout_token=a.b.c"}) {
            HttpResponse<String> answer = http.send(http.toPlatform("/auth/backchannel-logout")
                    .header("Host", "localhost")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(token)));
            assertThat(answer.statusCode()).as(token).isEqualTo(400);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    private Token begun(Step step, Optional<UUID> tenant) {
        return signIns.begin(browser, new SignInUnderWay(tenant, step, "/ar/me", Optional.of("awa-diop")));
    }

    private void assertStale(String query, Token of) {
        assertThat(location(back(query, of))).as(query).contains("/sign-in/stale?return=%2F");
    }

    private HttpResponse<String> back(String query, @Nullable Token of) {
        HttpRequest.Builder request = http.to(own, "/auth/callback?" + query);
        HttpResponse<String> answer =
                http.send(of == null ? request : request.header("Cookie", "teranga-sign-in=" + of.value()));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("")
                .replaceFirst("^http://[a-z0-9-]+\\.localhost(:\\d+)?/", "/");
    }
}
