package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.persistence.TenantSql;

/** The households and hosts who are not brought together again, since something was wrong: as persons, with every need and offer of theirs. */
@ApplicationScoped
@Transactional
public class BarredPairs {
    /** Why such a pair is not proposed, as a message key. */
    public static final String REFUSED = "safety.refused.barred";

    private static final String BARRED =
            "select distinct n.record_id as need_id, o.record_id as offer_id from matching.bar b"
                    + " join " + BarredRecords.NEEDS + " n on n.bar_id = b.id join " + BarredRecords.OFFERS
                    + " o on o.bar_id = b.id where b.pair_lifted_at is null";

    private final TenantSql sql;

    @Inject
    BarredPairs(TenantSql sql) {
        this.sql = sql;
    }

    /** Every need and offer that are kept apart by it, in one query. */
    public List<Barred> all() {
        return sql.list(
                BARRED + " order by 1, 2",
                row -> new Barred(new NeedId(row.getObject(1, UUID.class)), new OfferId(row.getObject(2, UUID.class))));
    }

    /** The offers that are kept from this need by it. */
    public Set<OfferId> from(NeedId need) {
        return new HashSet<>(sql.list(
                BARRED + " and n.record_id = ?", row -> new OfferId(row.getObject(2, UUID.class)), need.value()));
    }

    /** Whether these two are kept apart by it. */
    public boolean between(NeedId need, OfferId offer) {
        return from(need).contains(offer);
    }

    /** A need and an offer that are not brought together. */
    public record Barred(NeedId need, OfferId offer) {}
}
