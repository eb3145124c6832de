package org.teranga.matching.home.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.AdultOfHome;
import org.teranga.matching.home.HomeViews;
import org.teranga.matching.home.Homes;
import org.teranga.matching.home.ShownHome;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.qualification.check.KnownSubjects;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** A host with two offers: of two homes, in each of which the host stands; or of one, which both then are. */
@Assembled
class JoinedHomesTest {
    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private Homes homes;

    @Inject
    private HomeViews views;

    @Inject
    private Event<RecordTold> told;

    @Inject
    private TenantDatabase database;

    @Inject
    private CaseTasks tasks;

    @Inject
    private KnownSubjects subjects;

    @Inject
    private Erasure erasure;

    private final Map<OfferId, String> links = new HashMap<>();

    private Tenant own;
    private OfferId first;
    private OfferId second;

    @BeforeEach
    void aHostOffersTwice() {
        own = house.open();
        List.of(Role.CASEWORKER, Role.LEAD).forEach(role -> house.member(own, role));
        first = pool.home(own, 3);
        second = pool.home(own, 2);
        change("update matching.offer set person_id = (select p.person_id from matching.offer p where p.tenant_id ="
                + " :tenant and p.id = '" + first.value()
                + "'), name = null, email = null, phone = null, remarks = null"
                + " where tenant_id = :tenant and id = '" + second.value() + "'");
    }

    @Test
    void aHostOfTwoHomesStandsInEach() {
        save(first, "adults/" + host(first), "age=58&says=Ici.");
        save(second, "adults/" + host(second), "age=59&says=La.");
        save(first, "rooms", "room1_double=1");
        assertThat(adults(first))
                .singleElement()
                .satisfies(one -> assertThat(one.age()).isEqualTo(58));
        assertThat(adults(second))
                .singleElement()
                .satisfies(one -> assertThat(one.age()).isEqualTo(59));
        assertThat(host(first)).isEqualTo(host(second));
        assertThat(shown(first).view().adults()).hasSize(1);
    }

    @Test
    void whatOneHomeHasIsOfBothAndGoesBack() {
        save(first, "rooms", "room1_double=1&room2_single=2");
        add(second, "Marc+Roux");
        UUID marc = adults(second).getLast().person();
        save(second, "rooms", "room1_single=1");
        List<String> asked = shown(second).people();
        assertThat(http.get(own, page(second)).body()).contains("C’est le même logement", number(first));

        assertThat(say(second, "join", first)).isEqualTo(303);
        assertThat(adults(first)).as("a host asks alone").hasSize(1);
        assertThat(http.get(own, page(second)).body())
                .contains("L’équipe va regarder")
                .doesNotContain("C’est le même logement");
        assertThat(waits(second)).isTrue();
        assertThat(team("join", second, first)).isEqualTo(303);
        assertThat(waits(second)).isFalse();
        assertThat(http.get(own, page(first)).body()).contains("Ce n’est pas le même logement", number(second));
        assertThat(adults(first)).extracting(AdultOfHome::person).containsExactly(host(first), marc);
        assertThat(adults(second)).isEqualTo(adults(first));
        assertThat(shown(second).view().sleeps()).isEqualTo(4);
        assertThat(shown(second).home()).isEqualTo(shown(first).home());
        add(first, "Lina+Roux");
        assertThat(adults(second)).hasSize(3);
        assertThat(shown(second).people()).as("who said yes is asked again").isNotEqualTo(asked);

        assertThat(say(first, "apart", second)).isEqualTo(303);
        assertThat(adults(second)).extracting(AdultOfHome::person).containsExactly(host(second), marc);
        assertThat(adults(first)).hasSize(2).extracting(AdultOfHome::person).doesNotContain(marc);
        assertThat(shown(second).view().sleeps()).isEqualTo(1);
        assertThat(say(first, "apart", second)).as("they are apart").isEqualTo(404);
    }

    @Test
    void nobodyElsesHomeIsJoined() {
        OfferId strangers = pool.home(own, 2);
        OfferId lesson = pool.offer(own, "language", 1, false);
        add(strangers, "Paul+Durand");
        for (String how : List.of("join", "apart")) {
            for (OfferId other : List.of(strangers, lesson, new OfferId(UUID.randomUUID()))) {
                assertThat(say(first, how, other)).as(how).isEqualTo(404);
                assertThat(signedIn.post(
                                        own,
                                        Role.LEAD,
                                        "/fr/desk/offers/" + first.value() + "/home/" + how,
                                        Map.of("offer", other.value().toString()))
                                .status())
                        .as(how + " by the team")
                        .isEqualTo(404);
            }
        }
        assertThat(http.get(own, page(first)).body()).doesNotContain(number(strangers));
        assertThat(adults(first)).hasSize(1);
    }

    @Test
    void onlyWhatIsInOnePlaceAndWaitsForNoVisitIsJoinedOnce() {
        change("update matching.offer set commune = '75056' where tenant_id = :tenant and id = '" + second.value()
                + "'");
        assertThat(http.get(own, page(second)).body()).doesNotContain("C’est le même logement");
        assertThat(say(second, "join", first)).isEqualTo(409);
        assertThat(team("join", second, first)).isEqualTo(409);
        change("update matching.offer set commune = (select p.commune from matching.offer p where p.tenant_id = :tenant"
                + " and p.id = '" + first.value() + "') where tenant_id = :tenant and id = '" + second.value() + "'");
        assertThat(team("join", second, first)).isEqualTo(303);
        assertThat(team("join", second, first)).as("twice is as good as once").isEqualTo(303);
        assertThat(tenants.as(own, () -> desk.does(() -> subjects.find(second.value()))))
                .as("what was shown of the home that was left can be taken back")
                .hasValueSatisfying(left -> assertThat(left.persons()).contains(host(second)));
        assertThat(say(first, "apart", first)).as("whose home it is stays").isEqualTo(404);
        assertThat(signedIn.post(
                                own,
                                Role.CASEWORKER,
                                "/fr/desk/offers/" + second.value() + "/home/apart",
                                Map.of("offer", second.value().toString()))
                        .status())
                .isEqualTo(303);
        change("insert into matching.home_visit (tenant_id, id, home_id, person_id, state, proposed, proposed_at,"
                + " proposed_by, first_visitor, second_visitor, changed_at) select o.tenant_id, o.id, o.id,"
                + " o.person_id, 'dated', '{}', o.received_at, o.id, o.id, o.person_id, o.received_at from"
                + " matching.offer o where o.tenant_id = :tenant and o.id = '" + second.value() + "'");
        assertThat(team("join", second, first)).as("a visit of it is planned").isEqualTo(409);
        change("update matching.home_visit set state = 'not_suitable' where tenant_id = :tenant");
        assertThat(team("join", second, first)).as("two found it unsuitable").isEqualTo(409);
        change("update matching.home_visit set state = 'made', outcome = 'yes', reported_by = first_visitor,"
                + " confirmed_by = second_visitor where tenant_id = :tenant");
        assertThat(team("join", second, first)).isEqualTo(303);
    }

    @Test
    void nobodyKnowsWhetherTwoUnknownPlacesAreOne() {
        change(
                "update matching.offer set commune = null, department = null, postcode = null where tenant_id = :tenant");
        assertThat(http.get(own, page(second)).body()).doesNotContain("C’est le même logement");
        assertThat(say(second, "join", first)).isEqualTo(409);
        assertThat(team("join", second, first)).isEqualTo(409);
    }

    @Test
    void nobodyOfTheTeamJoinsTheirOwn() {
        UUID lead = house.member(own, Role.LEAD);
        change("update matching.offer set account_id = '" + lead + "' where tenant_id = :tenant");
        Map<String, String> other = Map.of("offer", first.value().toString());
        String at = "/fr/desk/offers/" + second.value() + "/home/";
        assertThat(signedIn.post(own, Role.LEAD, at + "join", other).status()).isEqualTo(403);
        assertThat(team("join", second, first)).isEqualTo(303);
        assertThat(signedIn.post(own, Role.LEAD, at + "apart", other).status()).isEqualTo(403);
        assertThat(team("apart", second, second)).isEqualTo(303);
    }

    @Test
    void twoWhoJoinEachWayAtOnceCrossNothing() {
        Browser caseworker = signedIn.browser(own, Role.CASEWORKER);
        Browser lead = signedIn.browser(own, Role.LEAD);
        for (int turn = 0; turn < 6; turn++) {
            CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> join(caseworker, second, first));
            CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> join(lead, first, second));
            assertThat(List.of(one.join(), other.join())).contains(303).isSubsetOf(303, 409);
            OfferId left = tenants.as(
                    own,
                    () -> desk.does(() -> new OfferId(database.sql(
                                    "select id from matching.offer where tenant_id = :tenant and home_id is not null")
                            .one(UUID.class))));
            assertThat(team("apart", left, left)).isEqualTo(303);
        }
    }

    @Test
    void whoeverIsForgottenAfterAJoinGoesBackAsNobodyKnown() {
        add(second, "Marc+Roux");
        UUID marc = adults(second).getLast().person();
        assertThat(team("join", second, first)).isEqualTo(303);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    erasure.erasePerson(marc);
                    return true;
                }));
        assertThat(team("apart", second, second)).isEqualTo(303);
        assertThat(adults(first)).hasSize(1);
        assertThat(adults(second)).hasSize(2).extracting(AdultOfHome::person).doesNotContain(marc);
    }

    @Test
    void whereAnotherPersonStandsBehindOneTheyAreTakenApart() {
        add(second, "Marc+Roux");
        assertThat(team("join", second, first)).isEqualTo(303);
        change("update matching.offer set person_id = '" + UUID.randomUUID() + "' where tenant_id = :tenant and id = '"
                + first.value() + "'");
        tenants.as(
                own,
                () -> desk.does(() -> {
                    told.fire(new RecordTold("offer", first.value()));
                    return true;
                }));
        assertThat(adults(first)).hasSize(1);
        assertThat(adults(second)).hasSize(2);
    }

    private int team(String how, OfferId offer, OfferId other) {
        return signedIn.post(
                        own,
                        Role.CASEWORKER,
                        "/fr/desk/offers/" + offer.value() + "/home/" + how,
                        Map.of("offer", other.value().toString()))
                .status();
    }

    private int join(Browser member, OfferId offer, OfferId other) {
        URI at = URI.create(House.address(own) + "/fr/desk/offers/" + offer.value() + "/home/join");
        return member.post(at, Map.of("offer", other.value().toString())).status();
    }

    private boolean waits(OfferId offer) {
        return tenants.as(own, () -> desk.does(() -> tasks.waits("offer", offer.value(), CaseTasks.SAME_HOME)));
    }

    private int say(OfferId offer, String how, OfferId other) {
        return http.form(own, page(offer) + "/" + how, "offer=" + other.value()).statusCode();
    }

    private void add(OfferId offer, String name) {
        assertThat(http.form(own, page(offer) + "/adults", "name=" + name + "&age=61")
                        .statusCode())
                .isEqualTo(303);
    }

    private void save(OfferId offer, String part, String fields) {
        String at = page(offer) + "/" + part;
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"")
                .matcher(http.get(own, at).body());
        assertThat(seen.find()).as(at).isTrue();
        assertThat(http.form(own, at, "seen=" + seen.group(1) + "&" + fields).statusCode())
                .as(at)
                .isEqualTo(303);
    }

    private UUID host(OfferId offer) {
        return adults(offer).getFirst().person();
    }

    private List<AdultOfHome> adults(OfferId offer) {
        return tenants.as(
                own, () -> desk.does(() -> homes.adults(List.of(offer)).getOrDefault(offer, List.of())));
    }

    private ShownHome shown(OfferId offer) {
        return tenants.as(own, () -> desk.does(() -> views.shown(offer).orElseThrow()));
    }

    private String page(OfferId offer) {
        return links.computeIfAbsent(
                offer, any -> "/fr/offer/status/" + pool.followed(own, offer).token() + "/home");
    }

    private String number(OfferId offer) {
        return pool.numberOf(own, offer);
    }

    private void change(String sql) {
        tenants.as(own, () -> desk.does(() -> database.sql(sql).update()));
    }
}
