package org.teranga.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.i18n.Formats;
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

    private boolean done(Tenant own) {
        return tenants.as(own, () -> desk.does(step::done));
    }
}
