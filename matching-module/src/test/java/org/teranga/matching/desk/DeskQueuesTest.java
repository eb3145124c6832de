package org.teranga.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** The first page of the desk: each queue whose turn is the team's, with a figure that goes down, for those alone who may do something about it. */
@Assembled
class DeskQueuesTest {
    private static final String DESK = "/en/desk";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk inDesk;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private UUID lead;
    private List<String> placements;
    private NeedId first;
    private OfferId firstHome;

    @BeforeEach
    void twoPlacements() {
        own = house.open();
        house.member(own, Role.CASEWORKER);
        lead = house.member(own, Role.LEAD);
        placements = new ArrayList<>();
        for (int persons = 1; persons <= 2; persons++) {
            NeedId need = pool.household(own, persons, 10);
            first = persons == 1 ? need : first;
            OfferId home = pool.ready(own, pool.home(own, persons));
            firstHome = persons == 1 ? home : firstHome;
            pool.reached(own, need, home);
            placements.add(Caseworker.object(caseworker.post(
                            own,
                            Role.CASEWORKER,
                            "/api/v1/placements",
                            "{\"needId\":\"" + need + "\",\"offerId\":\"" + home + "\"}"))
                    .getString("id"));
        }
    }

    @Test
    void eachStepThatIsTheTeamsIsCountedAndGoesDown() {
        assertThat(desk(Role.CASEWORKER))
                .contains(
                        "2 households to ask",
                        "/en/desk/placements?state=proposed",
                        "<h2 id=\"g-decide\">To decide</h2>");
        assertThat(desk(Role.LEAD)).as("a lead asks nobody").doesNotContain("households to ask");
        step(placements.get(0), "review");
        assertThat(desk(Role.CASEWORKER)).contains("One household to ask");
        step(placements.get(0), "household-accepts");
        step(placements.get(0), "host-accepts");
        assertThat(desk(Role.LEAD)).contains("One placement to approve", "/en/desk/placements?view=approve");
        assertThat(desk(Role.CASEWORKER)).as("who proposed does not approve").doesNotContain("to approve");
        assertThat(list(Role.LEAD, "?view=approve")).contains("/placements/" + placements.get(0));
        assertThat(list(Role.CASEWORKER, "?view=approve")).doesNotContain("/placements/" + placements.get(0));
        assertThat(caseworker
                        .post(own, Role.LEAD, "/api/v1/placements/" + placements.get(0) + "/approve", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk(Role.LEAD)).doesNotContain("to approve", "introduction to make");
        assertThat(desk(Role.CASEWORKER)).contains("One introduction to make");
        step(placements.get(0), "introduce");
        assertThat(desk(Role.CASEWORKER)).doesNotContain("introduction to make").contains("One household to ask");
    }

    @Test
    void whatIsTheReadersOwnIsInNoFigureAndNoList() {
        pool.belongs(own, first, firstHome, lead);
        for (String placement : placements) {
            step(placement, "review");
            step(placement, "household-accepts");
            step(placement, "host-accepts");
        }
        assertThat(desk(Role.LEAD)).contains("One placement to approve");
        assertThat(list(Role.LEAD, "?view=approve"))
                .contains("/placements/" + placements.get(1))
                .doesNotContain("/placements/" + placements.get(0));
        assertThat(list(Role.LEAD, "")).doesNotContain("/placements/" + placements.get(0));
    }

    @Test
    void anOfferAtWhichSomebodyHasLookedIsNewNoMore() {
        OfferId fresh = pool.home(own, 9);
        assertThat(desk(Role.CASEWORKER)).contains("One new offer", "/en/desk/offers?status=received&amp;stage=new");
        assertThat(signedIn.post(
                                own,
                                Role.CASEWORKER,
                                DESK + "/files/offer/" + fresh + "/stage",
                                Map.of("stage", "ready"))
                        .status())
                .isEqualTo(303);
        assertThat(desk(Role.CASEWORKER)).doesNotContain("new offer");
    }

    @Test
    void childrenAloneAreCountedForTheLeadAloneUntilTheAuthoritiesKnow() {
        sql("insert into matching.minor_alert (tenant_id, id, came_by, noticed_at, told)"
                + " values (:tenant, gen_random_uuid(), 'page', now(), '\\x00')");
        assertThat(desk(Role.LEAD)).contains("One child alone has asked", "/en/desk/minors");
        assertThat(desk(Role.CASEWORKER)).doesNotContain("child alone has asked");
        sql("update matching.minor_alert set alerted_at = now() where tenant_id = :tenant");
        assertThat(desk(Role.LEAD)).doesNotContain("child alone has asked");
    }

    @Test
    void aVisitWhoseDayIsNearIsCounted() {
        sql(
                "insert into matching.home_visit (tenant_id, id, home_id, person_id, state, proposed, proposed_at, proposed_by,"
                        + " first_visitor, second_visitor, starts_at, changed_at) select o.tenant_id, gen_random_uuid(), o.id, o.person_id,"
                        + " 'dated', '{}', now(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now() + interval '1 day', now()"
                        + " from matching.offer o where o.tenant_id = :tenant order by o.id limit 1");
        assertThat(desk(Role.CASEWORKER)).contains("One visit within two days", "/en/desk/visits#under");
        sql("update matching.home_visit set starts_at = now() + interval '5 days' where tenant_id = :tenant");
        assertThat(desk(Role.CASEWORKER)).doesNotContain("visit within two days");
        sql("update matching.home_visit set starts_at = now() - interval '1 hour' where tenant_id = :tenant");
        assertThat(desk(Role.CASEWORKER))
                .doesNotContain("visit within two days")
                .contains("One visit to write down");
    }

    private void sql(String sql) {
        tenants.as(own, () -> inDesk.does(() -> database.sql(sql).update()));
    }

    @Test
    void homesThatWaitForAVisitAreCountedForWhoeverPlansThem() {
        pool.home(own, 9);
        assertThat(desk(Role.CASEWORKER)).contains("for a visit", "/en/desk/visits#waits");
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(signedIn.page(other, Role.CASEWORKER, DESK)).doesNotContain("for a visit", "to ask");
    }

    private void step(String placement, String step) {
        assertThat(caseworker
                        .post(
                                own,
                                Role.CASEWORKER,
                                "/api/v1/placements/" + placement + "/" + step,
                                Caseworker.bodyOf(step))
                        .statusCode())
                .as(step)
                .isEqualTo(200);
    }

    private String desk(Role role) {
        return signedIn.page(own, role, DESK);
    }

    private String list(Role role, String query) {
        return signedIn.page(own, role, "/en/desk/placements" + query);
    }
}
