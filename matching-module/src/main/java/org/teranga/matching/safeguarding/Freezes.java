package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** The hosts who are proposed to nobody, since something was wrong: with every offer of theirs, also those of later. */
@ApplicationScoped
@Transactional
public class Freezes {
    /** Why such an offer is not proposed, as a message key. */
    public static final String REFUSED = "safety.refused.frozen";

    private static final String FROZEN = "select distinct r.record_id from " + BarredRecords.OFFERS
            + " r join matching.bar b on b.id = r.bar_id where b.tenant_id = :tenant and b.host_lifted_at is null";

    private final TenantDatabase database;

    @Inject
    Freezes(TenantDatabase database) {
        this.database = database;
    }

    /** Every offer of such a host, in one query. */
    public Set<OfferId> all() {
        return new HashSet<>(database.sql(FROZEN).list(OfferId.class));
    }

    /** Which of these are of such a host, in one query. */
    public Set<OfferId> of(Collection<OfferId> offers) {
        return offers.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql(FROZEN + " and r.record_id = any (:offers)")
                        .bindIds("offers", offers.stream().map(OfferId::value).toList())
                        .list(OfferId.class));
    }
}
