package org.teranga.platform.qualification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.Qualifications;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The team notes what somebody has shown: a record check counts at once, the rest when a second member agrees. */
@Assembled
class GrantByHandTest {
    private static final String PAGES = "/en/desk/qualifications";
    private static final String API = "/api/v1/qualifications";
    private static final Pattern ACT = Pattern.compile("id=\"act-([0-9a-f-]{36})\"");
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private Floor floor;

    @Inject
    private Qualifications qualifications;

    @Inject
    private Erasure erasure;

    @Inject
    private Members members;

    @Inject
    private Desk desk;

    private Tenant own;
    private UUID volunteer;
    private UUID caseworker;

    @BeforeEach
    void aTeamAndAVolunteer() {
        own = house.open();
        caseworker = house.member(own, Role.CASEWORKER);
        house.member(own, Role.LEAD);
        volunteer = house.member(own, Role.VOLUNTEER);
        tenants.as(own, () -> {
            members.admit(volunteer, Set.of(Role.VOLUNTEER), "Awa Ndiaye");
            return volunteer;
        });
    }

    @Test
    void aRecordCheckThatOneSawCountsAtOnceUntilItsDay() {
        assertThat(to(note(wish("background_check", Map.of("what", "ignored")))))
                .isEqualTo(page("noted"));
        String page = signedIn.page(own, Role.LEAD, PAGES + "/" + volunteer + "?happened=noted");
        assertThat(page).contains("Awa Ndiaye").doesNotContain("ignored");
        Qualification kept = shown(volunteer, TODAY).getFirst();
        assertThat(kept.kind()).isEqualTo(QualificationKind.BACKGROUND_CHECK);
        assertThat(kept.grantedBy()).isEqualTo(caseworker);
        assertThat(kept.confirmedBy()).isNull();
        assertThat(kept.seenOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(shown(volunteer, TODAY.plusYears(1))).hasSize(1);
        assertThat(shown(volunteer, TODAY.plusYears(1).plusDays(1))).isEmpty();
        assertThat(to(signedIn.post(own, Role.LEAD, PAGES + "/" + kept.id() + "/withdraw", Map.of())))
                .isEqualTo(page("withdrawn"));
        assertThat(shown(volunteer, TODAY)).isEmpty();
        assertThat(signedIn.post(own, Role.LEAD, PAGES + "/" + UUID.randomUUID() + "/withdraw", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCourseThatOneAttestsCountsWhenAnotherConfirms() {
        assertThat(to(note(wish("ethics_course", Map.of("what", "A certificate <b>", "where", "Of Lyon")))))
                .isEqualTo(page("asked"));
        assertThat(lacks(QualificationKind.ETHICS_COURSE)).isTrue();
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/confirmations"))
                .contains("A certificate &lt;b&gt;", PAGES + "/" + volunteer);
        assertThat(confirm(Role.CASEWORKER).status()).as("who asked for it").isEqualTo(409);
        assertThat(lacks(QualificationKind.ETHICS_COURSE)).isTrue();
        assertThat(confirm(Role.LEAD).status()).isEqualTo(303);
        assertThat(lacks(QualificationKind.ETHICS_COURSE)).isFalse();
        assertThat(signedIn.page(own, Role.LEAD, PAGES + "/" + volunteer)).contains("A certificate &lt;b&gt;, Of Lyon");
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/en/me")).doesNotContain("A certificate");
    }

    @Test
    void aCharterOnPaperIsOfTheEditionThatCountsWhenItIsConfirmed() {
        note(wish("charter", Map.of("what", "A signed paper", "where", "At the office")));
        assertThat(signedIn.page(own, Role.LEAD, PAGES + "/" + volunteer)).contains("The charter");
        note(wish("charter", Map.of("what", "Another paper", "where", "At the office")));
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/confirmations"))
                .contains("Another paper")
                .doesNotContain("A signed paper");
        assertThat(confirm(Role.LEAD).status()).isEqualTo(303);
        assertThat(lacks(QualificationKind.CHARTER)).isFalse();
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingIsNoted() {
        Browser.Page refused = note(wish(
                "ethics_course", Map.of("what", "x", "seenOn", TODAY.plusDays(1).toString())));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#what\"", "href=\"#where\"", "href=\"#seenOn\"")
                .doesNotContain("⟦");
        Map<String, String> nobody = new HashMap<>(wish("background_check", Map.of()));
        nobody.put("holder", UUID.randomUUID().toString());
        assertThat(note(nobody).status()).isEqualTo(404);
        nobody.put("holder", "nobody");
        assertThat(note(nobody).status()).isEqualTo(422);
        Map<String, String> oneself = new HashMap<>(wish("background_check", Map.of()));
        oneself.put("holder", caseworker.toString());
        assertThat(note(oneself).status()).isEqualTo(409);
        assertThat(shown(caseworker, TODAY)).isEmpty();
        assertThat(signedIn.get(own, Role.LEAD, PAGES + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.VOLUNTEER, PAGES + "/" + volunteer).status())
                .isEqualTo(403);
    }

    @Test
    void theInterfaceForProgramsSaysTheSame() {
        String seen = "\"seenOn\":\"" + TODAY + "\",\"until\":\"" + TODAY.plusDays(9) + "\"}";
        String of = "{\"holder\":\"" + volunteer + "\",";
        HttpResponse<String> check = json(of + "\"kind\":\"background_check\"," + seen);
        assertThat(check.statusCode()).isEqualTo(201);
        assertThat(check.body())
                .contains("\"background_check\"", TODAY.plusDays(9).toString());
        HttpResponse<String> course =
                json(of + "\"kind\":\"trauma_course\",\"what\":\"Paper\",\"where\":\"Lyon\"," + seen);
        assertThat(course.statusCode()).isEqualTo(202);
        assertThat(course.headers().firstValue("Location").orElse("")).endsWith(API + "?holder=" + volunteer);
        HttpResponse<String> faulty = json("{\"holder\":\"x\",\"kind\":\"x\"}");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("\"holder\"", "\"kind\"", "\"seenOn\"", "\"until\"", "\"what\"", "\"where\"");
        assertThat(json("").statusCode()).isEqualTo(400);
        assertThat(json("null").statusCode()).isEqualTo(400);
        String token = house.token(own, Role.CASEWORKER);
        HttpResponse<String> read = house.call(own, API + "?holder=" + volunteer, token);
        assertThat(read.body()).contains("background_check").doesNotContain("Paper");
        assertThat(house.call(own, API, token).statusCode()).isEqualTo(422);
        assertThat(house.call(own, API + "?holder=x", token).statusCode()).isEqualTo(422);
        assertThat(house.call(own, API + "?holder=" + UUID.randomUUID(), token).statusCode())
                .isEqualTo(404);
        UUID id = shown(volunteer, TODAY).getFirst().id();
        HttpRequest.Builder withdraw = http.to(own, API + "/" + id + "/withdraw")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(http.send(withdraw).statusCode()).isEqualTo(204);
        assertThat(shown(volunteer, TODAY)).isEmpty();
    }

    @Test
    void whatEndsSoonIsListedWhatEndsFirstFirst() {
        note(wish("background_check", Map.of("until", TODAY.plusDays(20).toString())));
        String list = signedIn.page(own, Role.LEAD, "/en/desk/checks");
        assertThat(list).contains("Awa Ndiaye");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/checks?until=" + TODAY.plusDays(19)))
                .doesNotContain("Awa Ndiaye");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/checks?until=" + TODAY.plusDays(20)))
                .contains("Awa Ndiaye");
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/checks?until=nonsense"))
                .as("as if it had not been asked")
                .contains("Awa Ndiaye");
        note(wish("background_check", Map.of("until", TODAY.plusYears(2).toString())));
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/checks"))
                .as("renewed")
                .doesNotContain("Awa Ndiaye");
    }

    @Test
    void whatWaitsAboutSomebodyWhoWasErasedIsGone() {
        note(wish("ethics_course", Map.of("what", "A certificate", "where", "Of Lyon")));
        tenants.as(own, () -> {
            erasure.erasePerson(volunteer);
            return volunteer;
        });
        assertThat(signedIn.page(own, Role.LEAD, "/en/desk/confirmations"))
                .doesNotContain("A certificate", "id=\"act-");
    }

    @Test
    void whoSignsTheCharterReadItAgreesAndSaysTheOwnName() {
        String edition = signedIn.page(own, Role.VOLUNTEER, "/en/me/charter")
                .replaceFirst("(?s).*name=\"edition\" value=\"([^\"]+)\".*", "$1");
        Map<String, Map<String, String>> wrong = Map.of(
                "agree", Map.of("name", "Jeanne", "edition", edition),
                "name", Map.of("agree", "yes", "name", "J", "edition", edition));
        wrong.forEach((field, sent) -> {
            Browser.Page refused = sign(sent);
            assertThat(refused.status()).as(field).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#" + field + "\"").doesNotContain("⟦");
        });
        assertThat(sign(Map.of("agree", "yes", "name", "J".repeat(201), "edition", edition))
                        .status())
                .isEqualTo(422);
        assertThat(sign(Map.of("agree", "yes", "name", "Jeanne", "edition", "0"))
                        .status())
                .as("a newer edition came in between")
                .isEqualTo(409);
        assertThat(lacks(QualificationKind.CHARTER)).isTrue();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(sign(Map.of("agree", "yes", "name", "Jo", "edition", edition))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(shown(volunteer, TODAY)).hasSize(1);
        assertThat(lacks(QualificationKind.CHARTER)).isFalse();
    }

    private List<Qualification> shown(UUID holder, LocalDate day) {
        return tenants.as(own, () -> desk.does(() -> qualifications.of(holder, day)));
    }

    private Browser.Page sign(Map<String, String> sent) {
        return signedIn.post(own, Role.VOLUNTEER, "/en/me/charter", sent);
    }

    private Map<String, String> wish(String kind, Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "holder", volunteer.toString(),
                "kind", kind,
                "seenOn", TODAY.minusDays(1).toString(),
                "until", TODAY.plusYears(1).toString()));
        fields.putAll(changes);
        return fields;
    }

    private Browser.Page note(Map<String, String> fields) {
        return signedIn.post(own, Role.CASEWORKER, PAGES, fields);
    }

    private HttpResponse<String> json(String body) {
        return http.send(http.to(own, API)
                .header("Authorization", "Bearer " + house.token(own, Role.CASEWORKER))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Browser.Page confirm(Role role) {
        Matcher act = ACT.matcher(signedIn.page(own, role, "/en/desk/confirmations"));
        assertThat(act.find()).isTrue();
        return signedIn.post(own, role, "/en/desk/confirmations/" + act.group(1) + "/confirm", Map.of());
    }

    private boolean lacks(QualificationKind kind) {
        return tenants.as(own, () -> floor.missing(volunteer)).contains(kind);
    }

    private String page(String happened) {
        return PAGES + "/" + volunteer + "?happened=" + happened;
    }

    private static String to(Browser.Page answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.headers().get("location").replaceFirst("^http://[^/]+", "");
    }
}
