package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.placement.gate.Gate;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.safeguarding.policy.standing.MissingCheck;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** Members of the team who live in a home, or let something about it pass, decide on no placement there. */
@Assembled
class OwnHomeTest {
    private static final String PLACEMENTS = "/api/v1/placements";

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Letterbox letters;

    @Inject
    private Pool pool;

    @Inject
    private Needs needs;

    @Inject
    private Offers offers;

    @Inject
    private Placements placements;

    @Inject
    private Gate gate;

    @Inject
    private HomeOwners owners;

    @Inject
    private KeepAdults adults;

    @Inject
    private ApiKeys keys;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDatabase database;

    @Inject
    private Clock clock;

    private HomeWithTeam.Opened opened;
    private NeedId need;
    private String household;
    private String host;

    @BeforeEach
    void aHouseholdAndAHomeThatIsReady() {
        opened = homes.open(3, Role.CASEWORKER, Role.LEAD);
        need = pool.household(opened.own(), 3, 40);
        pool.ready(opened.own(), opened.offer());
        household = "amina-%s@exemple.fr".formatted(opened.own().slug());
        host = "jeanne-%s@exemple.fr".formatted(opened.own().slug());
        pool.known(opened.own(), need, new Contact("Amina Sow", household, null, null, "fr"));
        pool.known(opened.own(), opened.offer(), new Contact("Jeanne Roux", host, null, null, "fr"));
    }

    @Test
    void whoLivesThereProposesNothingThere() {
        lives(Role.CASEWORKER, "null");
        assertThat(propose(Role.CASEWORKER).statusCode()).isEqualTo(409);
        somebodyElseLives();
        assertThat(propose(Role.CASEWORKER).statusCode()).isEqualTo(201);
    }

    @Test
    void whoLivedThereIsNoSecondPerson() {
        lives(Role.LEAD, "now()");
        String path = agreed();
        assertThat(step(Role.LEAD, path, "approve").statusCode()).isEqualTo(409);
        somebodyElseLives();
        assertThat(step(Role.LEAD, path, "approve").statusCode()).isEqualTo(200);
    }

    @Test
    void whoMovesInAfterTheProposalAsksNobodyAboutIt() {
        String path =
                PLACEMENTS + "/" + Caseworker.object(propose(Role.CASEWORKER)).getString("id");
        lives(Role.CASEWORKER, "null");
        assertThat(step(Role.CASEWORKER, path, "review").statusCode()).isEqualTo(409);
        somebodyElseLives();
        assertThat(step(Role.CASEWORKER, path, "review").statusCode()).isEqualTo(200);
    }

    @Test
    void whoGrantedOrConfirmedAnExemptionDoesNotApproveWhatItLetsThrough() {
        String path = agreed();
        for (String turn : List.of("granted_by", "confirmed_by")) {
            String other = turn.equals("granted_by") ? "confirmed_by" : "granted_by";
            for (UUID subject : Set.of(opened.host(), opened.home())) {
                homes.in(
                        opened,
                        () -> database.sql("insert into matching.check_exemption (tenant_id, id, subject_id,"
                                        + " keeper_id, kind, check_code, reason, until, granted_at, confirmed_at, "
                                        + turn + ", "
                                        + other
                                        + ") values (:tenant, gen_random_uuid(), :subject, :host, 'housing',"
                                        + " 'interview', 'known', current_date + 30, now(), now(), :lead,"
                                        + " gen_random_uuid())")
                                .bind("subject", subject)
                                .bind("host", opened.host())
                                .bind("lead", opened.member(Role.LEAD))
                                .update());
                assertThat(step(Role.LEAD, path, "approve").statusCode())
                        .as(turn)
                        .isEqualTo(409);
                homes.in(
                        opened,
                        () -> database.sql("update matching.check_exemption set ended_at = now()"
                                        + " where tenant_id = :tenant")
                                .update());
            }
        }
        assertThat(step(Role.LEAD, path, "approve").statusCode())
                .as("taken back")
                .isEqualTo(200);
    }

    @Test
    void whoSaidWhatTheHomeOrAnAdultOfItHasShownIsNoSecondPerson() {
        lives(Role.CASEWORKER, "now()");
        somebodyElseLives();
        UUID adult = homes.in(
                opened,
                () -> database.sql("select id from matching.home_adult where tenant_id = :tenant and not host")
                        .one(UUID.class));
        String path = agreed();
        for (UUID holder : List.of(opened.home(), adult)) {
            homes.in(
                    opened,
                    () -> database.sql("insert into platform.qualification (tenant_id, id, holder, kind, granted_at,"
                                    + " granted_by, confirmed_by, evidence, seen_on, until) values (:tenant,"
                                    + " gen_random_uuid(), :holder, 'home_visit', now(), :lead, gen_random_uuid(),"
                                    + " 'x', current_date, current_date + 90)")
                            .bind("holder", holder)
                            .bind("lead", opened.member(Role.LEAD))
                            .update());
            assertThat(step(Role.LEAD, path, "approve").statusCode())
                    .as("the lead was there")
                    .isEqualTo(409);
            homes.in(
                    opened,
                    () -> database.sql("update platform.qualification set withdrawn_at = now()"
                                    + " where tenant_id = :tenant and kind = 'home_visit'")
                            .update());
        }
        assertThat(step(Role.LEAD, path, "approve").statusCode()).isEqualTo(200);
    }

    @Test
    void whoMovesInAfterTheApprovalIsAskedBeforeTheFirstNight() {
        String path = agreed();
        assertThat(step(Role.LEAD, path, "approve").statusCode()).isEqualTo(200);
        PlacementId id = new PlacementId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        UUID adult = homes.in(
                opened,
                () -> adults.moveIn(
                        owners.byStaff(opened.offer()), Answers.of(Map.of("name", "Marc Roux", "age", "61")), "fr"));
        List<MissingCheck> missing = homes.in(
                opened,
                () -> gate.missingForFirstNight(new Sides(
                        placements.find(id).orElseThrow(),
                        needs.find(need).orElseThrow(),
                        offers.find(opened.offer()).orElseThrow())));
        assertThat(missing)
                .filteredOn(one -> one.subject().equals(adult))
                .extracting(MissingCheck::check)
                .contains("identity", "charter");
        homes.in(opened, () -> {
            adults.moveOut(owners.byStaff(opened.offer()), adult);
            return true;
        });
        assertThat(homes.in(
                        opened,
                        () -> gate.missingForFirstNight(new Sides(
                                placements.find(id).orElseThrow(),
                                needs.find(need).orElseThrow(),
                                offers.find(opened.offer()).orElseThrow()))))
                .noneMatch(one -> one.subject().equals(adult));
    }

    @Test
    void whoLivesThereReadsNothingOfASeparation() {
        UUID placement = pool.introduced(opened.own(), need, opened.offer());
        assertThat(signedIn.post(
                                opened.own(),
                                Role.LEAD,
                                "/en/desk/placements/" + placement + "/end",
                                Map.of("reason", "not_well"))
                        .status())
                .isEqualTo(303);
        String asked = "/api/v1/needs/" + need + "/candidates/" + opened.offer();
        String page = "/en/desk/needs/" + need + "?why-not=" + pool.numberOf(opened.own(), opened.offer());
        assertThat(caseworker.get(opened.own(), Role.CASEWORKER, asked).body()).contains("\"stoppedBy\":\"safety\"");
        assertThat(signedIn.page(opened.own(), Role.CASEWORKER, page)).contains("Something was wrong");
        lives(Role.CASEWORKER, "null");
        assertThat(caseworker.get(opened.own(), Role.CASEWORKER, asked).body())
                .contains("\"possible\":true")
                .doesNotContain("safety");
        assertThat(signedIn.page(opened.own(), Role.CASEWORKER, page))
                .contains("A placement under way holds it")
                .doesNotContain("Something was wrong");
        assertThat(signedIn.page(opened.own(), Role.LEAD, page))
                .as("the lead, who lives elsewhere")
                .contains("Something was wrong");
    }

    @Test
    void aProgramJoinsAndPartsNoHomes() {
        ApiKey key = ApiKey.of(
                        Uuid7.at(clock.instant()),
                        "Site",
                        Set.of(Permission.OFFERS_READ, Permission.PLACEMENT_PROPOSE),
                        opened.member(Role.CASEWORKER))
                .valid(clock.instant(), clock.instant().plus(Duration.ofDays(3)));
        String secret =
                tenants.as(opened.own(), () -> keys.make(key)).orElseThrow().value();
        for (String how : List.of("join", "apart")) {
            HttpResponse<String> answer = http.send(
                    http.to(opened.own(), "/fr/desk/offers/" + opened.offer().value() + "/home/" + how)
                            .header("Authorization", "Bearer " + secret)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "offer=" + opened.offer().value())));
            assertThat(answer.statusCode()).as(how).isEqualTo(401);
        }
    }

    private void lives(Role role, String movedOut) {
        homes.in(
                opened,
                () -> database.sql("insert into matching.home (tenant_id, id, person_id, changed_at)"
                                + " values (:tenant, :home, :host, now()) on conflict do nothing")
                        .bind("home", opened.home())
                        .bind("host", opened.host())
                        .update());
        homes.in(
                opened,
                () -> database.sql("insert into matching.home_adult (tenant_id, id, home_id, host, moved_in_at,"
                                + " moved_out_at) values (:tenant, :id, :home, false, now(), " + movedOut + ")")
                        .bind("id", opened.member(role))
                        .bind("home", opened.home())
                        .update());
    }

    private void somebodyElseLives() {
        homes.in(
                opened,
                () -> database.sql("update matching.home_adult set id = gen_random_uuid()"
                                + " where tenant_id = :tenant and not host")
                        .update());
    }

    /** Both said yes by their own letters. */
    private String agreed() {
        HttpResponse<String> proposed = propose(Role.CASEWORKER);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        JsonObject made = Caseworker.object(proposed);
        String path = PLACEMENTS + "/" + made.getString("id");
        assertThat(step(Role.CASEWORKER, path, "review").statusCode()).isEqualTo(200);
        for (String address : List.of(household, host)) {
            assertThat(house.browser()
                            .post(URI.create(House.address(opened.own()) + letters.link(address) + "/yes"), "")
                            .status())
                    .isEqualTo(303);
        }
        return path;
    }

    private HttpResponse<String> propose(Role role) {
        return caseworker.post(
                opened.own(), role, PLACEMENTS, "{\"needId\":\"" + need + "\",\"offerId\":\"" + opened.offer() + "\"}");
    }

    private HttpResponse<String> step(Role role, String path, String step) {
        return caseworker.post(opened.own(), role, path + "/" + step, "");
    }
}
