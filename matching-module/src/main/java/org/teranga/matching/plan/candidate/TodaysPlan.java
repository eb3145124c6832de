package org.teranga.matching.plan.candidate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.candidate.Assessment.Chosen;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.suggestion.PlanPrices;
import org.teranga.matching.plan.suggestion.Planned;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.tenancy.TenantContext;

/** Today's plan, to hold pairs against. Its prices never change, so this node keeps those it has read, a bounded number of them. */
@ApplicationScoped
class TodaysPlan {
    private static final long ROOM_IN_BYTES = 64 << 20;

    private final Runs runs;
    private final Plans plans;
    private final Cache<PlanOf, PlanPrices> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM_IN_BYTES)
            .<PlanOf, PlanPrices>weigher(
                    (of, prices) -> prices.needs().size() + prices.offers().size())
            .build();

    @Inject
    TodaysPlan(Runs runs, Plans plans) {
        this.runs = runs;
        this.plans = plans;
    }

    /** The run that made it; empty where there is none. */
    Optional<Run> run() {
        return runs.latest();
    }

    /** The prices of a run; empty where it was made by another version of the rules. */
    Optional<PlanPrices> prices(@Nullable Run today, int rulesVersion) {
        return Optional.ofNullable(today)
                .filter(run -> run.origin() != null && run.origin().rulesVersion() == rulesVersion)
                .flatMap(run -> prices(run.id()));
    }

    /** For whom a run chose these offers; those that it chose for nobody are left out. */
    Map<OfferId, Chosen> chosen(@Nullable Run today, NeedId need, Collection<OfferId> offers) {
        Map<OfferId, Chosen> chosen = new HashMap<>();
        Optional.ofNullable(today)
                .ifPresent(run -> plans.choosing(run.id(), offers)
                        .forEach(one -> chosen.merge(
                                one.offer(),
                                one.need().equals(need) ? Chosen.FOR_THIS : Chosen.FOR_OTHERS,
                                (first, second) -> first == Chosen.FOR_THIS ? first : second)));
        return chosen;
    }

    /** What a run says of a need. */
    Planned of(@Nullable Run today, NeedId need) {
        return Optional.ofNullable(today)
                .map(run -> plans.planned(run.id(), need)
                        .map(found -> new Planned(run.requestedAt(), found.offer(), found.stop()))
                        .orElse(new Planned(run.requestedAt(), null, null)))
                .orElse(Planned.NOTHING);
    }

    private Optional<PlanPrices> prices(RunId run) {
        PlanOf of = new PlanOf(TenantContext.required().id(), run);
        PlanPrices known = kept.getIfPresent(of);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PlanPrices> read = plans.prices(run);
        read.ifPresent(prices -> kept.put(of, prices));
        return read;
    }

    private record PlanOf(UUID tenant, RunId run) {}
}
