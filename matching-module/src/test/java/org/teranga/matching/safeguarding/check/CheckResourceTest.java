package org.teranga.matching.safeguarding.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The team notes checks of homes and persons as programs do; a hostile insider tries every door. */
@Assembled
class CheckResourceTest {
    private static final String API = "/api/v1/checks";
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private House house;

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Offers offers;

    @Inject
    private Floor floor;

    @Inject
    private Erasure erasure;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private UUID home;
    private UUID caseworker;
    private UUID host;

    @BeforeEach
    void aHomeAndATeam() {
        HomeWithTeam.Opened opened = homes.open(3, Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        own = opened.own();
        caseworker = opened.member(Role.CASEWORKER);
        home = opened.home();
        host = opened.host();
    }

    @Test
    void whatANamedPersonSawCountsAtOnceAndNoWordIsKeptOfAPaper() {
        HttpResponse<String> noted = note(Role.CASEWORKER, host, "background_check", "planted-b3-words");
        assertThat(noted.statusCode()).isEqualTo(201);
        assertThat(noted.body())
                .contains("\"state\":\"valid\"", "\"kind\":\"background_check\"", "\"seenOn\":\"" + TODAY + "\"")
                .doesNotContain("planted-b3-words", "\"evidence\"");
        assertThat(note(Role.LEAD, host, "own:first_aid", "A certificate of the Red Cross")
                        .statusCode())
                .isEqualTo(201);
        assertThat(held()).contains(QualificationKind.BACKGROUND_CHECK, new QualificationKind("own:first_aid"));
        assertThat(list(host))
                .contains("\"total\":2", "A certificate of the Red Cross")
                .doesNotContain("planted-b3-words");
        long words = tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select count(*) from platform.qualification where tenant_id = :tenant and kind ="
                                        + " 'background_check' and evidence is not null")
                        .one(Long.class)));
        assertThat(words).isZero();
    }

    @Test
    void aVisitByOneAloneCountsForNothingUntilAnotherHumanSaysTheSameOfThatDay() {
        HttpResponse<String> first = note(Role.CASEWORKER, home, "home_visit", "All rooms seen, both adults met");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).contains("\"state\":\"to_confirm\"");
        assertThat(heldBy(home)).isEmpty();
        assertThat(note(Role.CASEWORKER, home, "home_visit", "Again, by the same")
                        .statusCode())
                .isEqualTo(409);
        assertThat(heldBy(home)).isEmpty();
        HttpResponse<String> second = note(Role.LEAD, home, "home_visit", "The same: I was there");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).contains("\"state\":\"valid\"");
        assertThat(heldBy(home)).containsExactly(QualificationKind.HOME_VISIT);
        assertThat(list(home)).contains("\"total\":1", "I was there");
        assertThat(withdraw(Role.LEAD, id(second)).statusCode()).isEqualTo(200);
        assertThat(heldBy(home)).as("a withdrawn check counts no more").isEmpty();
        assertThat(list(home)).contains("\"withdrawn\"");
        assertThat(withdraw(Role.LEAD, id(second)).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyChecksWhatIsTheirOwnUnderAnyAccount() {
        assertThat(note(Role.CASEWORKER, caseworker, "identity", "").statusCode())
                .isEqualTo(409);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    offers.find(new OfferId(home)).orElseThrow().belongsTo(caseworker);
                    return true;
                }));
        assertThat(note(Role.CASEWORKER, home, "home_visit", "My own home is lovely")
                        .statusCode())
                .isEqualTo(409);
        assertThat(note(Role.CASEWORKER, host, "identity", "").statusCode())
                .as("the same human by an offer")
                .isEqualTo(409);
        HttpResponse<String> byLead = note(Role.LEAD, host, "identity", "");
        assertThat(byLead.statusCode()).isEqualTo(201);
        assertThat(withdraw(Role.CASEWORKER, id(byLead)).statusCode()).isEqualTo(409);
        assertThat(house.send(own, Role.CASEWORKER, "POST", "/api/v1/qualifications/" + id(byLead) + "/withdraw", "")
                        .statusCode())
                .as("by the older door")
                .isEqualTo(409);
        assertThat(signedIn.post(own, Role.CASEWORKER, "/en/desk/qualifications/" + id(byLead) + "/withdraw", Map.of())
                        .status())
                .as("by the page")
                .isEqualTo(409);
        assertThat(held()).contains(QualificationKind.IDENTITY);
    }

    @Test
    void eachKindIsOfItsSubjectAndOthersDoorsAreShut() {
        assertThat(note(Role.LEAD, host, "home_visit", "A person was visited").statusCode())
                .isEqualTo(422);
        assertThat(note(Role.LEAD, home, "identity", "").statusCode()).isEqualTo(422);
        for (String earned : Set.of("charter", "ethics_course", "trauma_course")) {
            assertThat(note(Role.LEAD, host, earned, "On paper").statusCode())
                    .as(earned)
                    .isEqualTo(422);
        }
        assertThat(note(Role.LEAD, UUID.randomUUID(), "identity", "").statusCode())
                .isEqualTo(404);
        assertThat(note(Role.VOLUNTEER, host, "identity", "").statusCode()).isEqualTo(403);
        Tenant other = house.open();
        house.member(other, Role.LEAD);
        assertThat(house.send(other, Role.LEAD, "POST", API, body(host, "identity", ""))
                        .statusCode())
                .as("of another association")
                .isEqualTo(404);
        assertThat(house.call(other, API + "?subject=" + host, house.token(other, Role.LEAD))
                        .statusCode())
                .isEqualTo(404);
        assertThat(house.call(own, API, house.token(own, Role.LEAD)).statusCode())
                .isEqualTo(422);
        assertThat(list(host)).contains("\"total\":0");
    }

    @Test
    void whatWasNotedOfAHomeGoesWithWhoeverOffersIt() {
        note(Role.CASEWORKER, home, "home_visit", "Planted words of a visit");
        note(Role.LEAD, home, "home_visit", "Seconded");
        note(Role.LEAD, host, "interview", "Planted words of a talk");
        tenants.as(own, () -> {
            erasure.erasePerson(host);
            return true;
        });
        long left = tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select count(*) from platform.qualification where tenant_id = :tenant and holder ="
                                        + " any (:ids)")
                        .bindIds("ids", Set.of(home, host))
                        .one(Long.class)));
        assertThat(left).isZero();
    }

    private HttpResponse<String> note(Role role, UUID subject, String kind, String evidence) {
        return house.send(own, role, "POST", API, body(subject, kind, evidence));
    }

    private static String body(UUID subject, String kind, String evidence) {
        return "{\"subject\":\"" + subject + "\",\"kind\":\"" + kind + "\",\"seenOn\":\"" + TODAY + "\",\"evidence\":\""
                + evidence + "\",\"until\":\"" + TODAY.plusMonths(12) + "\"}";
    }

    private HttpResponse<String> withdraw(Role role, String id) {
        return house.send(own, role, "POST", API + "/" + id + "/withdraw", "");
    }

    private static String id(HttpResponse<String> noted) {
        return noted.body().replaceFirst("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }

    private String list(UUID subject) {
        HttpResponse<String> list = house.call(own, API + "?subject=" + subject, house.token(own, Role.LEAD));
        assertThat(list.statusCode()).isEqualTo(200);
        return list.body();
    }

    private Set<QualificationKind> held() {
        return heldBy(host);
    }

    private Set<QualificationKind> heldBy(UUID holder) {
        return tenants.as(own, () -> desk.does(() -> floor.held(Set.of(holder)).getOrDefault(holder, Set.of())));
    }
}
