package org.teranga.platform.erasure.term;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The lead and another person erase somebody; a reason of law keeps a file; and who was quiet for long is warned, then forgotten. */
@Assembled
class ErasureByTheTeamTest {
    private static final String DESK = "/fr/desk/erasures";
    private static final Pattern ACT = Pattern.compile("id=\"act-([0-9a-f-]{36})\"");
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
    private UUID person;
    private String email;

    @BeforeEach
    void aTeamAndAVolunteer() {
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.LEAD);
        house.member(own, Role.CASEWORKER);
        person = house.member(own, Role.VOLUNTEER);
        email = "t" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
        tenants.as(
                own,
                () -> desk.does(() -> {
                    members.admit(
                            person,
                            new NewMember(
                                    Set.of(Role.VOLUNTEER),
                                    List.of(),
                                    "Awa Diop",
                                    Optional.of(new EmailAddress(email))));
                    return true;
                }));
    }

    @Test
    void theLeadAsksAndAnotherPersonConfirms() {
        String page = DESK + "/" + person;
        assertThat(signedIn.page(own, Role.LEAD, page)).contains(page + "/ask", page + "/hold");
        assertThat(signedIn.page(own, Role.CASEWORKER, page)).doesNotContain(page + "/ask", page + "/hold");
        assertThat(signedIn.post(own, Role.CASEWORKER, page + "/ask", Map.of()).status())
                .isEqualTo(403);
        assertThat(to(signedIn.post(own, Role.LEAD, page + "/ask", Map.of()))).isEqualTo(page + "?happened=asked");
        assertThat(found()).isTrue();
        assertThat(confirmed(Role.LEAD).status())
                .as("who asked does not confirm")
                .isEqualTo(409);
        assertThat(found()).isTrue();
        assertThat(confirmed(Role.CASEWORKER).status()).isEqualTo(303);
        Eventually.holds(() -> assertThat(found()).isFalse());
        assertThat(signedIn.get(own, Role.LEAD, page).status()).isEqualTo(404);
        assertThat(signedIn.get(own, Role.LEAD, DESK + "/record/" + person).status())
                .isEqualTo(404);
    }

    @Test
    void theSameGoesByTheJsonInterface() {
        String path = "/api/v1/persons/" + person + "/erase";
        assertThat(json(Role.LEAD, path).statusCode()).isEqualTo(202);
        assertThat(json(Role.LEAD, path + "/confirm").statusCode()).isEqualTo(409);
        assertThat(json(Role.CASEWORKER, path).statusCode()).isEqualTo(403);
        assertThat(json(Role.CASEWORKER, path + "/confirm").body()).contains("being_erased");
        Eventually.holds(() -> assertThat(found()).isFalse());
        assertThat(json(Role.CASEWORKER, path + "/confirm").statusCode()).isEqualTo(404);
        assertThat(json(Role.LEAD, "/api/v1/persons/" + UUID.randomUUID() + "/erase")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReasonOfLawKeepsTheFileUntilItIsLifted() {
        String page = DESK + "/" + person;
        Browser.Page without = signedIn.post(own, Role.LEAD, page + "/hold", Map.of("reason", "  "));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("href=\"#reason\"").doesNotContain("⟦");
        String tooLong = "x".repeat(1_001);
        assertThat(signedIn.post(own, Role.LEAD, page + "/hold", Map.of("reason", tooLong))
                        .status())
                .isEqualTo(422);
        assertThat(signedIn.post(own, Role.LEAD, page + "/hold", Map.of()).status())
                .isEqualTo(422);
        Map<String, String> why = Map.of("reason", "A complaint <b> is under way");
        assertThat(to(signedIn.post(own, Role.LEAD, page + "/hold", why))).isEqualTo(page + "?happened=held");
        assertThat(signedIn.post(own, Role.LEAD, page + "/hold", why).status())
                .as("one is enough")
                .isEqualTo(409);
        assertThat(signedIn.page(own, Role.LEAD, DESK)).contains("A complaint &lt;b&gt; is under way");
        assertThat(signedIn.page(own, Role.ADMIN, DESK)).doesNotContain("A complaint");
        assertThat(signedIn.page(own, Role.LEAD, page)).contains("A complaint &lt;b&gt;", page + "/lift");
        assertThat(signedIn.post(own, Role.LEAD, page + "/ask", Map.of()).status())
                .isEqualTo(409);
        assertThat(to(signedIn.post(own, Role.LEAD, page + "/lift", Map.of()))).isEqualTo(page + "?happened=lifted");
        assertThat(signedIn.post(own, Role.LEAD, page + "/lift", Map.of()).status())
                .isEqualTo(404);
        assertThat(to(signedIn.post(own, Role.LEAD, page + "/ask", Map.of()))).isEqualTo(page + "?happened=asked");
        signedIn.post(own, Role.LEAD, page + "/hold", why);
        assertThat(confirmed(Role.CASEWORKER).status())
                .as("a hold came in between")
                .isEqualTo(409);
        assertThat(found()).isTrue();
    }

    @Test
    void whoWasQuietForLongIsWarnedThirtyDaysBeforeAndThenForgotten() {
        assertThat(warnedAfter(Duration.ofDays(690)))
                .as("two years are not over")
                .isZero();
        assertThat(warnedAfter(Duration.ofDays(715)))
                .as("the team and the volunteer")
                .isEqualTo(4);
        assertThat(warnedAfter(Duration.ofDays(715))).as("once each").isZero();
        assertThat(link()).isNotEmpty();
        assertThat(signedIn.page(own, Role.LEAD, DESK)).contains(DESK + "/" + person);
        assertThat(erasedAfter(Duration.ofDays(740))).isZero();
        assertThat(erasedAfter(Duration.ofDays(747)))
                .as("all but the last administrator")
                .isEqualTo(3);
        assertThat(found()).isFalse();
    }

    @Test
    void whoSaysAWordAfterTheWarningStays() {
        warnedAfter(Duration.ofDays(715));
        assertThat(http.form(own, link() + "/keep", "").statusCode()).isEqualTo(303);
        assertThat(erasedAfter(Duration.ofDays(747))).isEqualTo(2);
        assertThat(found()).isTrue();
        assertThat(warnedAfter(Duration.ofDays(640))).as("the time began anew").isZero();
    }

    @Test
    void whoComesInAfterTheWarningStaysToo() {
        warnedAfter(Duration.ofDays(715));
        change("update platform.membership set seen_at = now() + interval '720 days' where id = '" + person + "'");
        assertThat(erasedAfter(Duration.ofDays(747))).isEqualTo(2);
        assertThat(found()).isTrue();
    }

    @Test
    void aHeldFileIsNotWarnedAndWhatIsDueWaitsForItsEnd() {
        String page = DESK + "/" + person;
        warnedAfter(Duration.ofDays(715));
        signedIn.post(own, Role.LEAD, page + "/hold", Map.of("reason", "A complaint"));
        assertThat(erasedAfter(Duration.ofDays(747))).isEqualTo(2);
        assertThat(found()).isTrue();
        Tenant other = house.open();
        assertThat(tenants.as(other, () -> TestClock.ahead(Duration.ofDays(747), nightly::erase)))
                .isZero();
    }

    private boolean found() {
        return tenants.as(own, () -> members.find(person)).isPresent();
    }

    private Browser.Page confirmed(Role role) {
        Matcher act = ACT.matcher(signedIn.page(own, role, "/fr/desk/confirmations"));
        assertThat(act.find()).isTrue();
        return signedIn.post(own, role, "/fr/desk/confirmations/" + act.group(1) + "/confirm", Map.of());
    }

    private HttpResponse<String> json(Role role, String path) {
        return http.send(http.to(own, path)
                .header("Authorization", "Bearer " + house.token(own, role))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private String link() {
        Matcher link = LINK.matcher(letters.to(email).getFirst());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String to(Browser.Page answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.headers().get("location").replaceFirst("^http://[^/]+", "");
    }

    private void change(String statement) {
        tenants.as(own, () -> desk.does(() -> sql.change(statement)));
    }

    private int warnedAfter(Duration later) {
        return tenants.as(own, () -> TestClock.ahead(later, nightly::warn));
    }

    private int erasedAfter(Duration later) {
        return tenants.as(own, () -> TestClock.ahead(later, nightly::erase));
    }
}
