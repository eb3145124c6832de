package org.teranga.platform.erasure.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.erasure.term.WarnAndErase;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** A member erases the own account: a code goes to the address, seven days are left to think again, then nothing is kept. */
@Assembled
class OwnErasureTest {
    private static final String PAGE = "/fr/me/erase";
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Pattern LINK = Pattern.compile("(/fr/erasure/[A-Za-z0-9_-]{32})");

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private Members members;

    @Inject
    private WarnAndErase nightly;

    private Tenant own;
    private UUID administrator;
    private UUID member;
    private String email;

    @BeforeEach
    void aVolunteerWithAnAddress() {
        own = house.open();
        administrator = house.member(own, Role.ADMIN);
        member = house.member(own, Role.VOLUNTEER);
        email = "p" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
        hasAddress(member, Role.VOLUNTEER, email);
    }

    @Test
    void whoTypedTheCodeHasSevenDaysAndIsThenForgotten() {
        assertThat(page()).contains("M’envoyer le code").doesNotContain("sera effacé");
        assertThat(typed("123456").status()).as("no code was sent").isEqualTo(409);
        assertThat(to(post("/code"))).isEqualTo(PAGE + "?happened=sent");
        assertThat(typed("000000".equals(code()) ? "000001" : "000000").status())
                .isEqualTo(422);
        assertThat(typed("").body()).contains("pas le code");
        String code = code();
        assertThat(to(typed(code.substring(0, 3) + " " + code.substring(3)))).isEqualTo(PAGE + "?happened=certain");
        assertThat(page()).contains("sera effacé le").doesNotContain("M’envoyer le code");
        assertThat(typed(code).status()).as("a code is good once").isEqualTo(409);
        assertThat(post("/code").status()).as("it is certain already").isEqualTo(409);

        assertThat(erasedAfter(Duration.ofDays(6))).isZero();
        assertThat(tenants.as(own, () -> members.find(member))).isPresent();
        assertThat(erasedAfter(Duration.ofDays(8))).isEqualTo(1);
        assertThat(tenants.as(own, () -> members.find(member))).isEmpty();
        assertThat(erasedAfter(Duration.ofDays(8))).as("once").isZero();
        assertThat(letters.to(email)).as("nor a letter that has the address").isEmpty();
    }

    @Test
    void whoThinksAgainStaysByTheLetterOrByTheOwnPage() {
        certain();
        Matcher link = LINK.matcher(letters.to(email).getFirst());
        assertThat(link.find()).isTrue();
        assertThat(http.get(own, link.group(1)).body())
                .contains("sera effacé le")
                .doesNotContain(email, "⟦");
        for (int press = 0; press < 2; press++) {
            assertThat(http.form(own, link.group(1) + "/keep", "").statusCode()).isEqualTo(303);
        }
        assertThat(http.get(own, link.group(1)).body()).contains("Aucun effacement");
        assertThat(http.get(own, link.group(1) + "?happened=kept").body())
                .doesNotContain("sera effacé le", "Aucun effacement", "⟦");
        assertThat(erasedAfter(Duration.ofDays(8))).isZero();

        certain();
        assertThat(to(post("/keep"))).isEqualTo(PAGE + "?happened=kept");
        assertThat(to(post("/keep"))).as("twice is as good as once").isEqualTo(PAGE + "?happened=kept");
        assertThat(erasedAfter(Duration.ofDays(8))).isZero();
        assertThat(tenants.as(own, () -> members.find(member))).isPresent();
        String nowhere = "/fr/erasure/" + "x".repeat(32);
        assertThat(http.get(own, nowhere).statusCode()).isEqualTo(404);
        assertThat(http.form(own, nowhere + "/keep", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aCodeIsGoodForHalfAnHourAndForFiveTries() {
        post("/code");
        String late = code();
        change("update platform.erasure_request set code_until = now() - interval '1 second'");
        assertThat(typed(late).body()).doesNotContain("pas le code");
        assertThat(typed(late).status()).isEqualTo(422);
        post("/code");
        String tried = code();
        change("update platform.erasure_request set code_tries = 5");
        assertThat(typed(tried).status()).isEqualTo(422);
        change("update platform.erasure_request set code_tries = 4");
        assertThat(typed(tried).status()).isEqualTo(303);
    }

    @Test
    void threeCodesAnHourGoToOneAddressAndTenWrongOnesAreTaken() {
        for (int sent = 0; sent < 3; sent++) {
            assertThat(post("/code").status()).isEqualTo(303);
        }
        assertThat(post("/code").status()).isEqualTo(429);
        String code = code();
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int tried = 0; tried < 10; tried++) {
            assertThat(typed(wrong).status()).isEqualTo(422);
            change("update platform.erasure_request set code_tries = 0");
        }
        assertThat(typed(code).status()).isEqualTo(429);
    }

    @Test
    void aCodeThatWentToAnotherAddressProvesNothing() {
        post("/code");
        String code = code();
        hasAddress(member, Role.VOLUNTEER, "other-" + email);
        assertThat(typed(code).status()).isEqualTo(409);
        hasAddress(member, Role.VOLUNTEER, email);
        assertThat(typed(code).status()).isEqualTo(303);
    }

    @Test
    void whoHasNoAddressIsToldWhomToAskAndTheLastAdministratorStays() {
        house.member(own, Role.TRAINER);
        assertThat(signedIn.page(own, Role.TRAINER, PAGE)).doesNotContain("M’envoyer le code");
        assertThat(signedIn.post(own, Role.TRAINER, PAGE + "/code", Map.of()).status())
                .isEqualTo(409);
        hasAddress(administrator, Role.ADMIN, "a-" + email);
        assertThat(signedIn.page(own, Role.ADMIN, PAGE)).doesNotContain("M’envoyer le code");
        assertThat(signedIn.post(own, Role.ADMIN, PAGE + "/code", Map.of()).status())
                .isEqualTo(409);
    }

    private void certain() {
        assertThat(post("/code").status()).isEqualTo(303);
        assertThat(typed(code()).status()).isEqualTo(303);
    }

    private void hasAddress(UUID account, Role role, String address) {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    members.admit(
                            account,
                            new NewMember(Set.of(role), List.of(), "Awa Diop", Optional.of(new EmailAddress(address))));
                    return true;
                }));
    }

    private String page() {
        return signedIn.page(own, Role.VOLUNTEER, PAGE);
    }

    private Browser.Page post(String path) {
        return signedIn.post(own, Role.VOLUNTEER, PAGE + path, Map.of());
    }

    private Browser.Page typed(String code) {
        return signedIn.post(own, Role.VOLUNTEER, PAGE + "/confirm", Map.of("code", code));
    }

    private static String to(Browser.Page answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.headers().get("location").replaceFirst("^http://[^/]+", "");
    }

    private String code() {
        Matcher code = CODE.matcher(letters.to(email).getFirst().replaceAll("<time.*?</time>|#[0-9a-f]{6}", ""));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private void change(String statement) {
        tenants.as(own, () -> desk.does(() -> sql.change(statement)));
    }

    private int erasedAfter(Duration later) {
        return tenants.as(own, () -> TestClock.ahead(later, nightly::erase));
    }
}
