package org.teranga.matching.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.theme.ListQuery;

@Assembled
class PlanChangesTest {
    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private PlanChanges changes;

    @Inject
    private TenantDatabase database;

    @Test
    void aNeedIsWonLostOrMovedWhereItsOfferIsAnother() {
        Tenant own = tenants.open();
        NeedId won = pool.household(own, 2, 30);
        NeedId moved = pool.household(own, 2, 20);
        NeedId lost = pool.household(own, 2, 10);
        NeedId kept = pool.household(own, 2, 5);
        OfferId one = pool.home(own, 2);
        OfferId two = pool.home(own, 2);
        UUID before = plan(own, Map.of(moved, one, lost, two, kept, one));
        UUID after = plan(own, Map.of(won, one, moved, two, kept, one));
        assertThat(as(own, () -> changes.counts(before, after)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("won", 1L, "moved", 1L, "lost", 1L));
        String first = pool.numberOf(own, one);
        String second = pool.numberOf(own, two);
        assertThat(page(own, before, after, null))
                .containsExactly(
                        new PlanChanges.Change(won, "won", null, first),
                        new PlanChanges.Change(moved, "moved", first, second),
                        new PlanChanges.Change(lost, "lost", second, null));
        assertThat(page(own, before, after, "lost"))
                .extracting(PlanChanges.Change::need)
                .containsExactly(lost);
        assertThat(page(tenants.open(), before, after, null))
                .as("another association")
                .isEmpty();
    }

    private List<PlanChanges.Change> page(Tenant tenant, UUID before, UUID after, @Nullable String kind) {
        ListQuery longestFirst = new ListQuery(Map.of(), "waiting", true, 1, 10);
        return as(tenant, () -> changes.page(before, after, kind, longestFirst));
    }

    private UUID plan(Tenant own, Map<NeedId, OfferId> pairs) {
        UUID run = UUID.randomUUID();
        return as(own, () -> {
            database.sql("""
                            insert into matching.run (tenant_id, id, status, stage, requested_at, alive_at)
                            values (:tenant, :run, 'done', 'ended', now(), now())
                            """).bind("run", run).update();
            database.sql("""
                            insert into matching.suggestion (tenant_id, run_id, need_id, offer_id, score, verdicts)
                            values (:tenant, :run, :need, :offer, 1, '[]')
                            """)
                    .bind("run", run)
                    .updateEach(
                            pairs.entrySet(),
                            (pair, values) -> values.bind("need", pair.getKey().value())
                                    .bind("offer", pair.getValue().value()));
            return run;
        });
    }

    private <T> T as(Tenant tenant, Supplier<T> work) {
        return tenants.as(tenant, () -> desk.does(work));
    }
}
