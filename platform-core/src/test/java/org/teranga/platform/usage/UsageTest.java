package org.teranga.platform.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;

@ResourceLock(RealDatabase.TURNS)
class UsageTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T22:30:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final RealDatabase database = RealDatabase.shared();
    private final SystemDatabase system = new SystemDatabase(new TestPlumbing(database));
    private final Tenant tenant = database.newTenant();
    private final Usage here = new Usage(system, new TransactionOutcome(), CLOCK);
    private final Usage there = new Usage(system, new TransactionOutcome(), CLOCK);

    @Test
    void whatNodesCountAddsUpAndEachKnowsItOnceTheOthersHaveWritten() {
        here.count(tenant.id(), Measure.OFFERS);
        there.count(tenant.id(), Measure.OFFERS, 4);
        assertThat(here.today(tenant.id(), Measure.OFFERS))
                .as("before anybody wrote")
                .isEqualTo(1);
        there.write();
        here.write();
        assertThat(here.today(tenant.id(), Measure.OFFERS)).isEqualTo(5);
        here.count(tenant.id(), Measure.OFFERS);
        assertThat(here.today(tenant.id(), Measure.OFFERS)).isEqualTo(6);
        assertThat(there.sums(DAY).get(tenant.id())).isEqualTo(Map.of(Measure.OFFERS, 5L));
        assertThat(here.since(tenant.id(), DAY)).containsExactly(new Amount(tenant.id(), DAY, Measure.OFFERS, 6));
    }

    @Test
    void whoAsksWhileItIsWrittenSeesNeitherLessNorMore() {
        here.count(tenant.id(), Measure.TEXTS, 8);
        AtomicBoolean ends = new AtomicBoolean();
        CompletableFuture<List<Long>> others = CompletableFuture.supplyAsync(() -> {
            List<Long> seen = new ArrayList<>();
            while (!ends.get()) {
                long now = here.today(tenant.id(), Measure.TEXTS);
                if (now != 8) {
                    seen.add(now);
                }
            }
            return seen;
        });
        for (int i = 0; i < 20; i++) {
            here.write();
            here.count(tenant.id(), Measure.ROWS);
        }
        ends.set(true);
        assertThat(others.join()).isEmpty();
        assertThat(here.since(tenant.id(), DAY)).contains(new Amount(tenant.id(), DAY, Measure.TEXTS, 8));
    }

    @Test
    void whatIsStoredCountsAsLastMeasuredAndIsNotAddedUp() {
        UsageRows rows = new UsageRows(system);
        rows.add(List.of(new Amount(tenant.id(), DAY.minusDays(1), Measure.STORAGE, 700)));
        here.write();
        assertThat(here.today(tenant.id(), Measure.STORAGE)).isEqualTo(700);
        rows.add(List.of(new Amount(tenant.id(), DAY, Measure.STORAGE, 500)));
        rows.add(List.of(new Amount(tenant.id(), DAY, Measure.STORAGE, 400)));
        here.write();
        assertThat(here.today(tenant.id(), Measure.STORAGE)).isEqualTo(400);
        assertThat(here.sums(DAY.minusDays(1)).get(tenant.id())).isEqualTo(Map.of(Measure.STORAGE, 400L));
    }

    @Test
    void aReachedLimitSaysHowLongUntilTheNextDayBegins() {
        AtomicLong limit = new AtomicLong(2);
        Quotas quotas = new Quotas(here, measure -> limit.get(), CLOCK);
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            here.count(tenant.id(), Measure.MAILS);
            assertThat(quotas.reached(Measure.MAILS)).isEmpty();
            here.count(tenant.id(), Measure.MAILS);
            assertThat(quotas.reached(Measure.MAILS)).hasValueSatisfying(reached -> {
                assertThat(reached.used()).isEqualTo(2);
                assertThat(reached.pause()).hasMinutes(30);
            });
            limit.set(3);
            assertThat(quotas.reached(Measure.MAILS)).isEmpty();
        }
    }
}
