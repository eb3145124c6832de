package org.teranga.platform.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Who comes in by which door: with a session, a token, a program's key, or nothing. */
@Assembled
class AdmissionTest {
    private static final String OFFERS = "/api/testing/offers";
    private static final String PUBLIC = "/api/testing/public";

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDirectory directory;

    @Inject
    private Desk desk;

    @Inject
    private Members members;

    @Inject
    private MemberBook book;

    @Inject
    private ApiKeys keys;

    private Tenant own;
    private UUID caseworker;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        caseworker = house.member(own, Role.CASEWORKER);
    }

    @Test
    void whoIsNotSignedInIsLedToSignInByAPageAndToldSoByTheInterface() {
        HttpResponse<String> page = http.get(own, "/testing/doors/own?a=b&c=%26");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(header(page, "Location"))
                .contains("/auth/sign-in?return=")
                .endsWith("/testing/doors/own?a%3Db%26c%3D%2526"
                        .replace("/", "%2F")
                        .replace("?", "%3F"));
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        HttpResponse<String> form = http.form(own, "/testing/doors/own", "");
        assertThat(form.statusCode()).isEqualTo(401);
        HttpResponse<String> json = http.get(own, OFFERS);
        assertThat(json.statusCode()).isEqualTo(401);
        assertThat(header(json, "WWW-Authenticate")).isEqualTo("Bearer realm=\"teranga\"");
        assertThat(http.get(own, PUBLIC).body()).startsWith("nobody");
        assertThat(http.get(own, "/testing/doors/silent").statusCode())
                .as("what says not whom it admits")
                .isEqualTo(403);
    }

    @Test
    void aSessionOpensPagesAsFarAsTheRolesReach() {
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, Role.CASEWORKER));
        assertThat(get(browser, own, "/testing/doors/own").body())
                .isEqualTo(caseworker + " [CASEWORKER] Jeanne of " + own.slug());
        assertThat(get(browser, own, "/testing/doors/public").body()).startsWith(caseworker.toString());
        assertThat(get(browser, own, "/testing/doors/operator").status()).isEqualTo(403);
        assertThat(get(browser, own, "/testing/doors/silent").status()).isEqualTo(403);
        assertThat(get(browser, own, OFFERS).body())
                .as("programs are greeted by no name")
                .endsWith("[CASEWORKER] ");
        Tenant other = house.open();
        browser.enter(other.slug() + ".localhost", browser.cookie(own.slug() + ".localhost", "teranga-session"));
        assertThat(get(browser, other, "/testing/doors/public").body()).startsWith("nobody");
        desk(() -> book.suspend(caseworker));
        assertThat(get(browser, own, "/testing/doors/own").status()).isEqualTo(403);
        desk(() -> book.resume(caseworker));
        assertThat(get(browser, own, "/testing/doors/own").status()).isEqualTo(200);
    }

    @Test
    void anOperatorIsOneOnThePlatformsOwnHostAlone() {
        Browser operator = house.operator();
        URI door = URI.create("http://localhost/testing/doors/operator");
        assertThat(operator.get(door).status()).isEqualTo(200);
        assertThat(house.browser().get(door).status()).isEqualTo(303);
        operator.enter(own.slug() + ".localhost", operator.cookie("localhost", "teranga-session"));
        assertThat(get(operator, own, "/testing/doors/operator").status()).isEqualTo(303);
    }

    @Test
    void aTokenOpensTheInterfaceOfItsAssociationAsFarAsTheRolesReach() {
        house.member(own, Role.TRANSLATOR);
        String token = house.token(own, Role.CASEWORKER);
        assertThat(house.call(own, OFFERS, token).body()).startsWith(caseworker + " [CASEWORKER]");
        assertThat(house.call(own, OFFERS, house.token(own, Role.TRANSLATOR)).statusCode())
                .isEqualTo(403);
        assertThat(house.call(own, "/testing/doors/own", token).statusCode())
                .as("a page asks for a session")
                .isEqualTo(303);
        Tenant other = house.open();
        house.member(other, Role.CASEWORKER);
        assertThat(house.call(other, OFFERS, token).statusCode()).isEqualTo(403);
        assertThat(house.call(other, PUBLIC, token).body()).startsWith("nobody");
        desk(() -> members.dismiss(caseworker));
        assertThat(house.call(own, OFFERS, token).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNoTokenOfOursIsRefusedEverywhere() {
        String token = house.token(own, Role.CASEWORKER);
        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        for (String bad :
                List.of("Bearer nonsense", "Bearer " + forged, "Basic YTpi", "Bearer ", "Bearer trg_nobody")) {
            for (String path : List.of(OFFERS, PUBLIC)) {
                HttpResponse<String> refused = http.send(http.to(own, path).header("Authorization", bad));
                assertThat(refused.statusCode()).as(bad + " at " + path).isEqualTo(401);
                assertThat(header(refused, "WWW-Authenticate")).startsWith("Bearer realm=\"teranga\"");
            }
        }
    }

    @Test
    void aProgramReadsWhatItsKeyMayAndChangesWhatIsOpenToPrograms() {
        UUID id = Uuid7.at(TestClock.now());
        String secret = desk(() -> keys.make(key(id, TestClock.now().plus(Duration.ofDays(1)))))
                .map(SecretText::value)
                .orElseThrow();
        assertThat(desk(() -> keys.make(key(id, TestClock.now())))).as("once").isEmpty();
        assertThat(house.call(own, OFFERS, secret).statusCode()).isEqualTo(200);
        assertThat(post(OFFERS, secret).statusCode()).isEqualTo(403);
        assertThat(post(OFFERS + "/programs", secret).statusCode()).isEqualTo(200);
        Tenant other = house.open();
        assertThat(house.call(other, OFFERS, secret).statusCode()).isEqualTo(403);
        assertThat(house.call(other, PUBLIC, secret).body()).startsWith("nobody");
        assertThat(desk(() -> keys.find(id)))
                .hasValueSatisfying(known -> assertThat(known.usedAt()).isNotNull());
        assertThat(desk(() -> keys.labels(Set.of(id, UUID.randomUUID())))).isEqualTo(Map.of(id, "A program"));

        desk(() -> book.suspend(caseworker));
        assertThat(house.call(own, OFFERS, secret).statusCode())
                .as("its maker is kept out")
                .isEqualTo(401);
        desk(() -> book.resume(caseworker));
        assertThat(desk(() -> book.change(caseworker, Set.of(Role.TRANSLATOR), List.of())))
                .isTrue();
        assertThat(house.call(own, OFFERS, secret).statusCode())
                .as("its maker may no more")
                .isEqualTo(403);
        assertThat(desk(() -> book.change(caseworker, Set.of(Role.CASEWORKER), List.of())))
                .isTrue();
        assertThat(desk(() -> keys.revoke(id))).isTrue();
        assertThat(desk(() -> keys.revoke(id))).isFalse();
        assertThat(house.call(own, OFFERS, secret).statusCode()).isEqualTo(401);
        assertThat(desk(() -> keys.all())).extracting(ApiKey::id).containsExactly(id);
    }

    @Test
    void aKeyOpensNothingBeforeASecondPersonHasConfirmedItAndAfterItsEnd() {
        UUID id = Uuid7.at(TestClock.now());
        ApiKey key = key(id, TestClock.now().plus(Duration.ofDays(1)));
        assertThat(desk(() -> keys.ask(key))).isTrue();
        assertThat(desk(() -> keys.awaiting())).isEqualTo(Map.of(id, ApiKeys.CONFIRMATION));
        assertThat(desk(() -> keys.fetch(id, caseworker))).isEmpty();
        assertThat(desk(() -> keys.allowed(id))).isEmpty();
        assertThat(desk(() -> keys.confirm(id))).isTrue();
        assertThat(desk(() -> keys.confirm(id))).isFalse();
        assertThat(desk(() -> keys.awaiting())).isEqualTo(Map.of(id, ApiKeys.SECRET));
        assertThat(desk(() -> keys.fetch(id, UUID.randomUUID())))
                .as("another's")
                .isEmpty();
        String secret = desk(() -> keys.fetch(id, caseworker)).orElseThrow().value();
        assertThat(desk(() -> keys.fetch(id, caseworker))).as("once").isEmpty();
        assertThat(desk(() -> keys.awaiting())).isEmpty();
        assertThat(house.call(own, OFFERS, secret).statusCode()).isEqualTo(200);

        UUID over = Uuid7.at(TestClock.now());
        String ended = desk(() -> keys.make(key(over, TestClock.now().plusMillis(1))))
                .orElseThrow()
                .value();
        assertThat(house.call(own, OFFERS, ended).statusCode()).isEqualTo(401);
    }

    @Test
    void anAssociationThatPreparesIsClosedToStrangersButForTheWaysIn() {
        String slug = "preparing-" + UUID.randomUUID().toString().substring(0, 8);
        Tenant preparing = new Tenant(
                UUID.randomUUID(), slug, slug, TenantStatus.PREPARING, List.of("fr", "en"), List.of(), "base");
        directory.add(preparing);
        house.member(preparing, Role.ADMIN);
        HttpResponse<String> page = http.get(preparing, "/en/privacy");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(header(page, "Retry-After")).isEqualTo("3600");
        assertThat(page.body()).contains("/auth/sign-in?return=%2Fen%2Fprivacy").doesNotContain("⟦");
        HttpResponse<String> json = http.get(preparing, PUBLIC);
        assertThat(json.statusCode()).isEqualTo(503);
        assertThat(header(json, "Retry-After")).isEqualTo("3600");
        assertThat(http.get(preparing, "/en/sign-in/stale").statusCode()).isEqualTo(400);
        Browser browser = house.browser();
        house.signIn(browser, preparing, House.userName(preparing, Role.ADMIN));
        assertThat(get(browser, preparing, "/en/privacy").status()).isEqualTo(200);
    }

    private ApiKey key(UUID id, Instant end) {
        return ApiKey.of(id, "A program", Set.of(Permission.OFFERS_READ), caseworker)
                .valid(TestClock.now(), end);
    }

    private HttpResponse<String> post(String path, String token) {
        return http.send(http.to(own, path)
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static Browser.Page get(Browser browser, Tenant tenant, String path) {
        return browser.get(URI.create(House.address(tenant) + path));
    }

    private <T> T desk(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
