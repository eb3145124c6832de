package org.teranga.matching.plan.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.plan.candidate.Assessment.Chosen;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.suggestion.PlanPrices;
import org.teranga.matching.plan.suggestion.Planned;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.platform.tenancy.TenantContext;

/** Today's plan, to hold pairs against. Its prices never change, so this node keeps those it has read, a bounded number of them. */
@ApplicationScoped
class TodaysPlan {
    private static final long ROOM_IN_BYTES = 64 << 20;

    private final Runs runs;
    private final Plans plans;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    @Inject
    TodaysPlan(Runs runs, Plans plans) {
        this.runs = runs;
        this.plans = plans;
    }

    /** Its prices; empty where there is no plan, or where it was made by another version of the rules. */
    Optional<PlanPrices> prices(int rulesVersion) {
        return runs.latest()
                .filter(run -> run.origin() != null && run.origin().rulesVersion() == rulesVersion)
                .flatMap(run -> prices(run.id()));
    }

    /** For whom it chose these offers; those that it chose for nobody are left out. */
    Map<OfferId, Chosen> chosen(NeedId need, Collection<OfferId> offers) {
        Map<OfferId, Chosen> chosen = new HashMap<>();
        runs.latest()
                .ifPresent(run -> plans.choosing(run.id(), offers)
                        .forEach(one -> chosen.merge(
                                one.offer(),
                                one.need().equals(need) ? Chosen.FOR_THIS : Chosen.FOR_OTHERS,
                                (first, second) -> first == Chosen.FOR_THIS ? first : second)));
        return chosen;
    }

    /** What it says of a need. */
    Planned of(NeedId need) {
        return runs.latest()
                .map(run -> plans.planned(run.id(), need)
                        .map(found -> new Planned(run.requestedAt(), found.offer(), found.stop()))
                        .orElse(new Planned(run.requestedAt(), null, null)))
                .orElse(Planned.NOTHING);
    }

    private Optional<PlanPrices> prices(RunId run) {
        UUID tenant = TenantContext.required().id();
        Kept known = known(tenant);
        if (known != null && known.run.equals(run)) {
            return Optional.of(known.prices);
        }
        Optional<PlanPrices> read = plans.prices(run);
        read.ifPresent(prices -> keep(tenant, new Kept(run, prices)));
        return read;
    }

    private synchronized @Nullable Kept known(UUID tenant) {
        return kept.get(tenant);
    }

    private synchronized void keep(UUID tenant, Kept plan) {
        kept.put(tenant, plan);
        long room = kept.values().stream().mapToLong(Kept::size).sum();
        var oldest = kept.entrySet().iterator();
        while (room > ROOM_IN_BYTES && kept.size() > 1) {
            room -= oldest.next().getValue().size();
            oldest.remove();
        }
    }

    private record Kept(RunId run, PlanPrices prices) {
        long size() {
            return (long) prices.needs().size() + prices.offers().size();
        }
    }
}
