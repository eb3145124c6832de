package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.ListedElsewhere;
import org.teranga.matching.plan.run.RunId;
import org.teranga.platform.persistence.TenantDatabase;

/** Counts what a plan leaves over that could fit something another association opened: kind, department, size and a language, and no more is known. */
@ApplicationScoped
@Transactional
class FittingListings implements ListedElsewhere {
    private static final String NEEDS = """
            select n.kind, n.department, coalesce(n.adults, 0) + coalesce(n.children, 0) as persons, n.languages, count(*) as records
            from matching.unplaced u join matching.need n on n.tenant_id = :tenant and n.id = u.need_id and n.status = 'received'
            where u.tenant_id = :tenant and u.run_id = :run group by 1, 2, 3, 4
            """;

    private static final String OFFERS = """
            select o.kind, o.department, coalesce(o.capacity, 0) as persons, o.languages, count(*) as records from matching.offer o
            where o.tenant_id = :tenant and o.status = 'received' and not exists (select 1 from matching.suggestion s
                where s.tenant_id = :tenant and s.run_id = :run and s.offer_id = o.id) group by 1, 2, 3, 4
            """;

    private final ForeignListings foreign;
    private final TenantDatabase database;

    @Inject
    FittingListings(ForeignListings foreign, TenantDatabase database) {
        this.foreign = foreign;
        this.database = database;
    }

    @Override
    public Fitting of(RunId run) {
        List<CoarseListing> listings = foreign.all().stream()
                .filter(one -> one.declinedAt() == null)
                .map(one -> CoarseListing.read(one.told()))
                .toList();
        List<CoarseListing> offers =
                listings.stream().filter(one -> one.record().equals("offer")).toList();
        List<CoarseListing> needs =
                listings.stream().filter(one -> one.record().equals("need")).toList();
        return new Fitting(count(NEEDS, run, offers), count(OFFERS, run, needs));
    }

    private long count(String sql, RunId run, List<CoarseListing> listings) {
        if (listings.isEmpty()) {
            return 0;
        }
        return database.sql(sql).bind("run", run.value()).list(LeftOver.class).stream()
                .filter(one -> listings.stream()
                        .anyMatch(listing -> listing.couldFit(one.kind, one.department, one.persons, one.languages)))
                .mapToLong(LeftOver::records)
                .sum();
    }

    /** So many records that look the same; how many people are to be housed, or can be; 0 where nobody said. */
    private record LeftOver(
            String kind, @Nullable String department, int persons, List<String> languages, long records) {}
}
