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

    /** Why nobody new is proposed to a home while an incident there is open, as a message key; to nobody's blame. */
    public static final String LOOKED_INTO = "safety.refused.looked_into";

    /** The homes of such stays: each with every offer of it, and of whoever offers it. */
    private static final String LOOKED = """
            select distinct x.id from (
                select o.tenant_id, o.id, o.person_id, o.account_id, coalesce(o.home_id, o.id) as home from matching.incident i
                join matching.placement p on p.tenant_id = i.tenant_id and p.id = i.placement_id
                join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                where i.tenant_id = :tenant and i.outcome is null) looked
            join matching.offer x on x.tenant_id = looked.tenant_id and x.kind = 'housing'
                and (x.id = looked.home or x.home_id = looked.home or x.person_id = looked.person_id
                    or x.account_id = looked.account_id or exists (select 1 from matching.offer_trace a
                        join matching.offer_trace b on b.tenant_id = a.tenant_id and b.hash = a.hash
                        where a.tenant_id = :tenant and a.offer_id = looked.id and b.offer_id = x.id))
            where x.tenant_id = :tenant""";

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

    /**
     * Which of these are of a home where an incident is open: nobody is proposed to it until that is decided. No plan and no figure tells
     * of it, so that nobody who lives there learns of it from one.
     */
    public Set<OfferId> lookedInto(Collection<OfferId> offers) {
        return offers.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql(LOOKED + " and x.id = any (:offers)")
                        .bindIds("offers", offers.stream().map(OfferId::value).toList())
                        .list(OfferId.class));
    }
}
