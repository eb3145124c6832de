package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** The households and hosts who are not brought together again, since something was wrong: as persons, with every need and offer of theirs. */
@ApplicationScoped
@Transactional
public class BarredPairs {
    /** Why such a pair is not proposed, as a message key. */
    public static final String REFUSED = "safety.refused.barred";

    private static final String BARRED = "select distinct n.record_id as need, o.record_id as offer from matching.bar b"
            + " join " + BarredRecords.NEEDS + " n on n.bar_id = b.id join " + BarredRecords.OFFERS
            + " o on o.bar_id = b.id where b.tenant_id = :tenant and b.pair_lifted_at is null";

    private final TenantDatabase database;

    @Inject
    BarredPairs(TenantDatabase database) {
        this.database = database;
    }

    /** Every need and offer that are kept apart by it, in one query. */
    public List<Barred> all() {
        return database.sql(BARRED + " order by 1, 2").list(Barred.class);
    }

    /** The offers that are kept from this need by it. */
    public Set<OfferId> from(NeedId need) {
        return database.sql(BARRED + " and n.record_id = :need").bind("need", need.value()).list(Barred.class).stream()
                .map(Barred::offer)
                .collect(Collectors.toSet());
    }

    /** Whether these two are kept apart by it. */
    public boolean between(NeedId need, OfferId offer) {
        return from(need).contains(offer);
    }

    /** A need and an offer that are not brought together. */
    public record Barred(NeedId need, OfferId offer) {}
}
