package org.teranga.matching.plan.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.matching.plan.suggestion.PriceList;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/** The offers that are open, and what each is worth to the plan of today. */
@ApplicationScoped
class OpenOffers {
    private final TenantDatabase database;
    private final Runs runs;
    private final Plans plans;

    @Inject
    OpenOffers(TenantDatabase database, Runs runs, Plans plans) {
        this.database = database;
        this.runs = runs;
        this.plans = plans;
    }

    /** All of them, by id. */
    List<OpenOffer> all() {
        return database.sql("select id, receipt_number, kind, commune from matching.offer"
                        + " where tenant_id = :tenant and status in ('received', 'proposed') order by id")
                .list(OpenOffer.class);
    }

    /** Offers with a placement under way that was proposed before this day. */
    Set<OfferId> underWaySinceBefore(LocalDate day) {
        return Set.copyOf(database.sql("select distinct offer_id from matching.placement"
                        + " where tenant_id = :tenant and holds and proposed_at < :day")
                .bind("day", day.atStartOfDay(Formats.ZONE).toInstant())
                .list(OfferId.class));
    }

    /** What the plan of today says of each. */
    PlanWorth worth() {
        Optional<RunId> run = runs.latest().map(Run::id);
        Map<OfferId, Integer> households = new HashMap<>();
        run.ifPresent(id -> database.sql(
                        "select offer_id as offer, cast(count(*) as integer) as households from matching.suggestion"
                                + " where tenant_id = :tenant and run_id = :run group by offer_id")
                .bind("run", id.value())
                .list(PlannedHouseholds.class)
                .forEach(row -> households.put(row.offer, row.households)));
        return new PlanWorth(
                households,
                run.flatMap(plans::prices).map(prices -> prices.offers()).orElse(PriceList.of(List.of())));
    }

    /** An offer as lists name it. */
    record OpenOffer(
            OfferId id,
            String receiptNumber,
            String kind,
            @Nullable String commune) {}

    private record PlannedHouseholds(OfferId offer, int households) {}

    /**
     * What offers are worth.
     *
     * @param planned how many households the plan has for an offer; whom it has none for is left out
     * @param prices  what others would give for it
     */
    record PlanWorth(Map<OfferId, Integer> planned, PriceList prices) {
        int households(OfferId offer) {
            return planned.getOrDefault(offer, 0);
        }

        long points(OfferId offer) {
            return prices.of(offer.value()).map(PriceList.Price::points).orElse(0L);
        }
    }
}
