package org.teranga.matching.plan.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What will be asked from a day on is a task in each file until it is shown; until that day nothing more is asked. */
@Assembled
class RaisedQueueTest {
    private static final LocalDate FROM = TestClock.today().plusDays(40);
    private static final String POLICY = "{\"from\":\"" + FROM
            + "\",\"kinds\":{\"housing\":[{\"check\":\"charter\",\"of\":\"helper\",\"before\":\"proposal\"},"
            + "{\"check\":\"ethics_course\",\"of\":\"helper\",\"before\":\"proposal\"},"
            + "{\"check\":\"identity\",\"of\":\"adults\",\"before\":\"first_night\"},"
            + "{\"check\":\"charter\",\"of\":\"adults\",\"before\":\"first_night\"},"
            + "{\"check\":\"home_visit\",\"of\":\"home\",\"before\":\"first_night\"},"
            + "{\"check\":\"interview\",\"of\":\"helper\",\"before\":\"proposal\"}]},\"reason\":\"We talk\"}";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private OfferFloor floor;

    @Inject
    private OpenRaisedTasks.Round round;

    @Inject
    private CaseTasks tasks;

    @Inject
    private TenantDatabase database;

    @Inject
    private Desk desk;

    @Inject
    private TestTenants tenants;

    private Tenant own;
    private OfferId offer;

    @BeforeEach
    void aHome() {
        own = caseworker.open(Role.CASEWORKER);
        house.member(own, Role.ADMIN);
        house.member(own, Role.LEAD);
        offer = pool.ready(own, pool.home(own, 2));
    }

    @Test
    void whatWillBeAskedIsATaskUntilItIsShown() {
        assertThat(waiting()).as("nothing is raised").isEmpty();
        assertThat(caseworker
                        .send(own, Role.ADMIN, "PUT", "/api/v1/policies", POLICY)
                        .statusCode())
                .isEqualTo(200);
        assertThat(caseworker
                        .post(own, Role.LEAD, "/api/v1/policies/publish", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(waiting()).containsExactly(offer.value());
        assertThat(waiting()).as("again").containsExactly(offer.value());
        assertThat(in(() -> database.sql(
                                "select due from platform.case_task where tenant_id = :tenant and what = 'asked_from'")
                        .list(LocalDate.class)))
                .containsExactly(FROM);
        assertThat(in(() -> floor.missing(offer))).as("not asked yet").isEmpty();
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/waiting"))
                .contains("Asked soon", "One offer has still to show")
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/tasks?view=none"))
                .contains("To be shown before more is asked");
        in(() -> database.sql("""
                        insert into platform.qualification (tenant_id, id, holder, kind, granted_at)
                        select o.tenant_id, gen_random_uuid(), o.person_id, 'interview', now() from matching.offer o
                        where o.tenant_id = :tenant and o.id = :offer
                        """).bind("offer", offer.value()).update());
        assertThat(waiting()).as("it is shown").isEmpty();
    }

    private List<UUID> waiting() {
        return in(() -> {
            round.go();
            return tasks.waiting("offer", CaseTasks.ASKED_FROM, null, 10);
        });
    }

    private <T> T in(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
