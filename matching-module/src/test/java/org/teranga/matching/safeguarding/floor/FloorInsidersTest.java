package org.teranga.matching.safeguarding.floor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.Freezes;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.audit.TrailSubjects;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The ways in which insiders lowered the floor, by the doors that they have. */
@Assembled
class FloorInsidersTest {
    private static final String GRANTS = "/en/desk/qualifications";
    private static final String API = "/api/v1/qualifications";
    private static final String CHARTER = "/en/admin/charter";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private OfferFloor floor;

    @Inject
    private Freezes freezes;

    @Inject
    @Any
    private Instance<TrailSubjects> trail;

    @Inject
    private CurrentPerson person;

    @Inject
    private TenantDatabase database;

    @Inject
    private Desk desk;

    @Inject
    private TestTenants tenants;

    private Tenant own;
    private UUID staff;
    private UUID lead;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        staff = house.member(own, Role.CASEWORKER);
        lead = house.member(own, Role.LEAD);
        house.member(own, Role.ADMIN);
    }

    @Test
    void whoeverOffersGrantsNothingToThatOfferByAnyDoor() {
        OfferId mine = pool.home(own, 2);
        pool.belongs(own, pool.household(own, 2, 1), mine, staff);
        for (String kind : List.of("charter", "ethics_course", "trauma_course", "background_check")) {
            assertThat(granted(Role.CASEWORKER, mine, kind).status()).as(kind).isEqualTo(409);
            assertThat(caseworker
                            .post(own, Role.CASEWORKER, API, json(mine, kind))
                            .statusCode())
                    .as(kind)
                    .isEqualTo(409);
        }
        assertThat(lacks(mine)).contains("charter", "ethics_course");
    }

    @Test
    void oneMemberGrantsNothingAloneAndNothingWithoutEvidence() {
        OfferId home = pool.home(own, 2);
        assertThat(signedIn.post(own, Role.CASEWORKER, GRANTS, Map.of("holder", person(home), "kind", "ethics_course"))
                        .status())
                .isEqualTo(422);
        assertThat(granted(Role.CASEWORKER, home, "charter").status()).isEqualTo(303);
        assertThat(granted(Role.CASEWORKER, home, "ethics_course").status()).isEqualTo(303);
        assertThat(lacks(home)).containsExactly("charter", "ethics_course");
    }

    @Test
    void twoWhoAreOtherHumansAttestACourseWithEvidenceAndAnEnd() {
        OfferId home = pool.home(own, 2);
        for (String kind : List.of("charter", "ethics_course", "trauma_course")) {
            assertThat(granted(Role.CASEWORKER, home, kind).status()).as(kind).isEqualTo(303);
            String act = waiting(Role.LEAD);
            assertThat(confirm(Role.CASEWORKER, act))
                    .as("who asked does not confirm")
                    .isEqualTo(409);
            assertThat(confirm(Role.LEAD, act)).as(kind).isEqualTo(303);
        }
        assertThat(lacks(home)).isEmpty();
        String page = signedIn.page(own, Role.LEAD, GRANTS + "/" + person(home));
        assertThat(page).contains("Attested by Jeanne", "Certificate of the course, Maison des associations");
        Matcher taken =
                Pattern.compile("/desk/qualifications/([0-9a-f-]{36})/withdraw").matcher(page);
        assertThat(taken.find()).isTrue();
        assertThat(signedIn.post(own, Role.LEAD, GRANTS + "/" + taken.group(1) + "/withdraw", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(lacks(home)).isNotEmpty();

        OfferId ofTheLead = pool.home(own, 2);
        pool.belongs(own, pool.household(own, 2, 1), ofTheLead, lead);
        assertThat(granted(Role.CASEWORKER, ofTheLead, "charter").status()).isEqualTo(303);
        assertThat(confirm(Role.LEAD, waiting(Role.ADMIN)))
                .as("it is their own")
                .isEqualTo(409);
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(caseworker
                        .post(other, Role.CASEWORKER, API, json(home, "charter"))
                        .statusCode())
                .as("another association knows nobody here")
                .isEqualTo(404);
    }

    private String waiting(Role reader) {
        Matcher act = Pattern.compile("id=\"act-([0-9a-f-]{36})\"")
                .matcher(signedIn.page(own, reader, "/en/desk/confirmations"));
        assertThat(act.find()).isTrue();
        return act.group(1);
    }

    private int confirm(Role role, String act) {
        return signedIn.post(own, role, "/en/desk/confirmations/" + act + "/confirm", Map.of())
                .status();
    }

    @Test
    void ethicsWithoutTraumaIsNotEthics() {
        OfferId home = pool.home(own, 2);
        tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "insert into platform.qualification (tenant_id, id, holder, kind, granted_at, edition)"
                                        + " select o.tenant_id, gen_random_uuid(), o.person_id, k.kind, now(), k.edition"
                                        + " from matching.offer o cross join (values ('charter', '1'), ('ethics_course',"
                                        + " null)) k(kind, edition) where o.tenant_id = :tenant and o.id = :home")
                        .bind("home", home.value())
                        .update()));
        assertThat(lacks(home)).containsExactly("trauma_course");
    }

    @Test
    void aCharterOfOneWordIsNoneAndNobodyPublishesTheirOwn() {
        String first = own.languages().getFirst();
        String seen = seen();
        assertThat(signedIn.post(
                                own,
                                Role.ADMIN,
                                CHARTER,
                                Map.of("text-" + first, "# C\n## P\n- oui", "seen", seen, "do", "save"))
                        .status())
                .isEqualTo(422);
        String text = "# Notre maison\n## Chez nous\n- Je frappe toujours avant d’entrer dans une chambre.";
        signedIn.post(own, Role.ADMIN, CHARTER, Map.of("text-" + first, text, "seen", seen, "do", "save"));
        signedIn.post(own, Role.ADMIN, CHARTER + "/publish", Map.of("seen", seen()));
        assertThat(http.get(own, "/fr/charter").body())
                .doesNotContain("Je frappe toujours")
                .contains("Rien en échange");
    }

    @Test
    void aRecordCheckIsSeenByAPersonOnADayAndHasAnEnd() {
        OfferId home = pool.home(own, 2);
        String page = signedIn.page(own, Role.CASEWORKER, GRANTS + "/" + person(home));
        assertThat(page).contains("name=\"seenOn\"", "name=\"until\"");
        assertThat(signedIn.post(
                                own,
                                Role.CASEWORKER,
                                GRANTS,
                                Map.of("holder", person(home), "kind", "background_check"))
                        .status())
                .isEqualTo(422);
        assertThat(granted(Role.CASEWORKER, home, "background_check").status()).isEqualTo(303);
        assertThat(caseworker
                        .get(own, Role.CASEWORKER, API + "?holder=" + person(home))
                        .body())
                .contains("background_check");
    }

    @Test
    void whatIsNoHolderIsSaidKindly() {
        for (String query : List.of("", "?holder=", "?holder=x", "?holder=%00")) {
            assertThat(caseworker.get(own, Role.CASEWORKER, API + query).statusCode())
                    .as(query)
                    .isEqualTo(query.endsWith("%00") ? 400 : 422);
        }
        assertThat(caseworker
                        .get(own, Role.CASEWORKER, API + "?holder=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTutorNeedsLessThanAHome() {
        assertThat(lacks(pool.home(own, 2))).containsExactly("charter", "ethics_course");
        assertThat(lacks(pool.offer(own, "buddy", 2, false))).containsExactly("charter", "ethics_course");
        assertThat(lacks(pool.offer(own, "language", 2, false))).containsExactly("charter", "helper_course");
        assertThat(lacks(pool.ready(own, pool.offer(own, "language", 2, false))))
                .as("who passed the long ones has the short one")
                .isEmpty();
    }

    @Test
    void afterSomethingWasWrongTheSameHostIsNotSuggestedToTheSameHousehold() {
        NeedId need = pool.household(own, 2, 40);
        OfferId home = pool.ready(own, pool.home(own, 2));
        Contact host = new Contact("Paul Host", "paul." + own.slug() + "@example.org", null, null, "fr");
        pool.known(own, home, host);
        UUID placement = introduced(need, home);
        assertThat(signedIn.post(
                                own,
                                Role.CASEWORKER,
                                "/en/desk/placements/" + placement + "/end",
                                Map.of("reason", "not_well"))
                        .status())
                .isEqualTo(303);
        OfferId second = pool.ready(own, pool.home(own, 2));
        pool.known(own, second, host);
        assertThat(candidates(need)).doesNotContain(home.toString(), second.toString());
        NeedId other = pool.household(own, 2, 3);
        assertThat(candidates(other)).doesNotContain(home.toString(), second.toString());
        String offerPage = signedIn.page(own, Role.CASEWORKER, "/en/desk/offers/" + second);
        assertThat(offerPage).contains("This host is proposed to nobody");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/needs/" + need))
                .contains("With one host, something was wrong");
        assertThat(signedIn.page(
                        own, Role.CASEWORKER, "/en/desk/needs/" + need + "?why-not=" + pool.numberOf(own, second)))
                .contains("Something was wrong between the two");
        assertThat(signedIn.page(
                        own, Role.CASEWORKER, "/en/desk/needs/" + other + "?why-not=" + pool.numberOf(own, second)))
                .contains("Something was wrong with this host");

        String readers = "/en/offer/status/" + pool.followed(own, second).token() + "/readers";
        assertThat(http.get(own, readers).body())
                .as("who looks into it is not told while it is open")
                .contains("Nobody has opened it");

        Matcher bar = Pattern.compile("/en/desk/bars/[0-9a-f-]{36}").matcher(offerPage);
        assertThat(bar.find()).isTrue();
        String lifting = bar.group();
        String why = "Seen by two of us at their home, it was a misunderstanding.";
        assertThat(lift(Role.CASEWORKER, lifting, why)).as("only the lead asks").isEqualTo(403);
        assertThat(lift(Role.LEAD, lifting, "ok")).as("a reason is needed").isEqualTo(422);
        assertThat(lift(Role.LEAD, lifting, why)).isEqualTo(303);
        String act = waiting(Role.CASEWORKER);
        assertThat(confirm(Role.LEAD, act)).as("not the same twice").isEqualTo(409);
        assertThat(candidates(other)).doesNotContain(home.toString());
        assertThat(confirm(Role.CASEWORKER, act)).isEqualTo(303);
        assertThat(candidates(other)).contains(home.toString(), second.toString());
        assertThat(http.get(own, readers).body()).doesNotContain("Nobody has opened it");
        assertThat(candidates(need)).as("the two stay apart").doesNotContain(home.toString(), second.toString());
        assertThat(tenants.as(house.open(), () -> desk.does(() -> freezes.all())))
                .isEmpty();
    }

    @Test
    void staffWhoHostDoNotReadThatSomethingWasReportedOfThem() {
        NeedId need = pool.household(own, 2, 40);
        OfferId home = pool.ready(own, pool.home(own, 2));
        UUID placement = introduced(need, home);
        pool.belongs(own, pool.household(own, 1, 5), home, lead);
        String end = "/en/desk/placements/" + placement + "/end";
        assertThat(signedIn.post(own, Role.CASEWORKER, end, Map.of("reason", "not_well"))
                        .status())
                .isEqualTo(303);
        Matcher found = Pattern.compile("/en/desk/bars/([0-9a-f-]{36})")
                .matcher(signedIn.page(own, Role.CASEWORKER, "/en/desk/offers/" + home));
        assertThat(found.find()).as("the team reads it").isTrue();
        String bar = found.group();
        assertThat(signedIn.get(own, Role.CASEWORKER, bar).status()).isEqualTo(200);
        for (String path : List.of("/en/desk/offers/" + home, "/en/desk/needs/" + need)) {
            assertThat(signedIn.page(own, Role.LEAD, path)).as(path).doesNotContain("/desk/bars/");
        }
        assertThat(signedIn.get(own, Role.LEAD, bar).status()).isEqualTo(404);
        assertThat(lift(Role.LEAD, bar, "There was nothing to it at all.")).isEqualTo(404);
        UUID id = UUID.fromString(found.group(1));
        assertThat(inTrail(staff, id)).containsOnlyKeys(id);
        assertThat(inTrail(lead, id)).as("nor by the trail").isEmpty();
    }

    private Map<UUID, TrailSubjects.Subject> inTrail(UUID reader, UUID bar) {
        return desk.alone(() -> {
            person.becomes(new Account(reader, Set.of(Role.LEAD)));
            Map<UUID, TrailSubjects.Subject> all = new HashMap<>();
            tenants.as(own, () -> {
                trail.forEach(one -> all.putAll(one.of("bar", List.of(bar))));
                return true;
            });
            return all;
        });
    }

    private int lift(Role role, String path, String reason) {
        return signedIn.post(own, role, path, Map.of("reason", reason)).status();
    }

    private List<String> candidates(NeedId need) {
        return Caseworker.object(caseworker.get(own, Role.CASEWORKER, "/api/v1/needs/" + need + "/candidates"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getString("offerId"))
                .toList();
    }

    private UUID introduced(NeedId need, OfferId offer) {
        return pool.introduced(own, need, offer);
    }

    private Browser.Page granted(Role role, OfferId offer, String kind) {
        return signedIn.post(
                own,
                role,
                GRANTS,
                Map.of(
                        "holder",
                        person(offer),
                        "kind",
                        kind,
                        "what",
                        "Certificate of the course",
                        "where",
                        "Maison des associations",
                        "seenOn",
                        TODAY.toString(),
                        "until",
                        TODAY.plusYears(1).toString()));
    }

    private String json(OfferId offer, String kind) {
        return "{\"holder\":\"%s\",\"kind\":\"%s\",\"what\":\"Certificate\",\"where\":\"Toulouse\",\"seenOn\":\"%s\",\"until\":\"%s\"}"
                .formatted(person(offer), kind, TODAY, TODAY.plusYears(1));
    }

    private String person(OfferId offer) {
        return pool.hostOf(own, offer).toString();
    }

    private List<String> lacks(OfferId offer) {
        return tenants.as(own, () -> desk.does(() -> floor.missing(offer)));
    }

    private String seen() {
        Matcher seen = SEEN.matcher(signedIn.page(own, Role.ADMIN, CHARTER));
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }
}
