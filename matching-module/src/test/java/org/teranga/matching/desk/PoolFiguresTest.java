package org.teranga.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class PoolFiguresTest {
    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private PoolFigures figures;

    @Inject
    private ImportStep step;

    @Inject
    private WaitingRecords waiting;

    @Inject
    private TenantDatabase database;

    @Inject
    private Clock clock;

    @Test
    void whatIsOlderThanTheWeeksWaitsAllTheSame() {
        Tenant own = tenants.open();
        Weeks weeks = new Weeks(LocalDate.ofInstant(clock.instant(), Formats.ZONE), 2);
        assertThat(done(own)).isFalse();
        pool.home(own, 2);
        pool.household(own, 2, 0);
        pool.household(own, 2, 30);
        assertThat(done(own)).isTrue();
        List<DashboardFigure> all = tenants.as(own, () -> figures.figures(weeks));
        assertThat(all)
                .extracting(DashboardFigure::key, DashboardFigure::value)
                .containsExactly(
                        tuple("offers", 1L),
                        tuple("offers_waiting", 1L),
                        tuple("needs", 1L),
                        tuple("needs_waiting", 2L),
                        tuple("decisions", 0L),
                        tuple("placed", 0L));
        assertThat(all.get(3).departments()).isEqualTo(Map.of("31", 2L));
        assertThat(tenants.as(tenants.open(), () -> figures.figures(weeks)))
                .as("another association")
                .allSatisfy(figure -> assertThat(figure.value()).isZero());
    }

    @Test
    void whatAnUndoneImportBroughtWasNeverReceived() {
        Tenant own = tenants.open();
        Weeks weeks = new Weeks(LocalDate.ofInstant(clock.instant(), Formats.ZONE), 2);
        pool.home(own, 2);
        OfferId mistaken = pool.home(own, 2);
        pool.withdrawn(own, mistaken, true);
        assertThat(received(own, weeks)).as("withdrawn ones are counted").isEqualTo(2);
        change(
                own,
                "update matching.offer set mistaken_at = now() where tenant_id = :tenant and id = '" + mistaken + "'");
        assertThat(received(own, weeks)).isEqualTo(1);
        pool.withdrawn(own, mistaken, false);
        assertThat(received(own, weeks)).as("and then it was restored").isEqualTo(2);
    }

    private long received(Tenant own, Weeks weeks) {
        return tenants.as(own, () -> figures.figures(weeks)).getFirst().value();
    }

    @Test
    void wordsOfAHomeThatNobodySeesWaitForNobody() {
        Tenant own = tenants.open();
        OfferId first = pool.home(own, 2);
        OfferId second = pool.home(own, 2);
        for (OfferId offer : List.of(first, second)) {
            change(
                    own,
                    "insert into matching.home (tenant_id, id, person_id, said, looked, to_look, changed_at)"
                            + " select tenant_id, id, person_id, '{}', '{}', 2, now() from matching.offer"
                            + " where tenant_id = :tenant and id = '" + offer + "'");
        }
        assertThat(unlooked(own)).isEqualTo(2);
        change(
                own,
                "update matching.offer set home_id = '" + first + "' where tenant_id = :tenant and id = '" + second
                        + "'");
        assertThat(unlooked(own)).as("left for another").isEqualTo(1);
        pool.withdrawn(own, first, true);
        pool.withdrawn(own, second, true);
        assertThat(unlooked(own)).isZero();
    }

    private void change(Tenant own, String sql) {
        tenants.as(own, () -> desk.does(() -> database.sql(sql).update()));
    }

    private long unlooked(Tenant own) {
        return tenants.as(own, () -> desk.does(() -> waiting.offers().unlooked()));
    }

    private boolean done(Tenant own) {
        return tenants.as(own, () -> desk.does(step::done));
    }
}
