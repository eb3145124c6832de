package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Usage;

/** What associations use, as the operator's lists say it. Two queries, however many they are. */
@ApplicationScoped
class Loads {
    private static final int WEEK = 7;

    private final Usage usage;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    Loads(Usage usage, PageContexts contexts, @RealTime Clock clock) {
        this.usage = usage;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** In the order of the associations given. */
    List<OperatorHomeView.Load> of(List<Tenant> tenants) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        Map<UUID, Map<Measure, Long>> ofWeek = usage.sums(today.minusDays(WEEK - 1L));
        Map<UUID, Map<Measure, Long>> ofDay = usage.sums(today);
        return tenants.stream()
                .map(tenant -> load(
                        tenant, ofDay.getOrDefault(tenant.id(), Map.of()), ofWeek.getOrDefault(tenant.id(), Map.of())))
                .toList();
    }

    private OperatorHomeView.Load load(Tenant tenant, Map<Measure, Long> day, Map<Measure, Long> week) {
        return new OperatorHomeView.Load(
                tenant.name(),
                tenant.slug(),
                "/" + contexts.language().tag() + "/operator/associations/" + tenant.slug(),
                day.getOrDefault(Measure.REQUESTS, 0L),
                day.getOrDefault(Measure.OFFERS, 0L),
                week.getOrDefault(Measure.RUNS, 0L),
                week.getOrDefault(Measure.ROWS, 0L),
                Formats.of(contexts.language()).bytes(week.getOrDefault(Measure.STORAGE, 0L)));
    }
}
