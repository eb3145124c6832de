package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.intake.NotErased;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The end of bars. Five years after the day on which something was wrong a bar goes with its keyed hashes, whether anybody was erased or
 * not. One of two of whom one was erased goes as soon as both halves of it are over: the two may meet again, and the host is proposed
 * again or has nothing here that could be.
 */
@ApplicationScoped
@Transactional
class EndBars {
    /**
     * The bars of the same two as those that outlived an erasure under this id: of a pair that is known by its hashes alone, those of which
     * one was erased. Two households may have one number, and whoever is still here has been asked nothing.
     */
    private static final String OF_ERASED = """
            (select b.id from matching.bar b where b.tenant_id = :tenant and b.id = :erasedBar
             union
             select b.id from matching.bar b
                join matching.bar known on known.tenant_id = b.tenant_id and known.need_id = b.need_id and known.offer_id = b.offer_id
                where b.tenant_id = :tenant and known.id = :erasedBar
             union
             select n.bar_id from matching.erased_bar e
                join matching.bar_trace n on n.tenant_id = e.tenant_id and n.side = 'need' and n.hash = e.household_hash
                join matching.bar_trace o on o.tenant_id = e.tenant_id and o.bar_id = n.bar_id and o.side = 'offer'
                    and o.hash = e.host_hash
                join matching.bar b on b.tenant_id = e.tenant_id and b.id = n.bar_id
                where e.tenant_id = :tenant and e.bar = :erasedBar
                    and (not exists (select 1 from matching.need r where r.tenant_id = :tenant and r.id = b.need_id and {known})
                    or not exists (select 1 from matching.offer r where r.tenant_id = :tenant and r.id = b.offer_id and {known})))""".replace("{known}", NotErased.SQL);

    private static final String OVER = """
            delete from matching.bar b where b.tenant_id = :tenant and b.id = any (:bars) and b.pair_lifted_at is not null
                and (not exists (select 1 from matching.need r where r.tenant_id = :tenant and r.id = b.need_id and {known})
                     or not exists (select 1 from matching.offer r where r.tenant_id = :tenant and r.id = b.offer_id and {known}))
                and (b.host_lifted_at is not null
                     or not exists (select 1 from {offers} x join matching.offer r on r.id = x.record_id
                                    where r.tenant_id = :tenant and x.bar_id = b.id and {known}))
            """.replace("{known}", NotErased.SQL).replace("{offers}", BarredRecords.OFFERS);

    private final TenantDatabase database;
    private final Bars bars;
    private final Clock clock;

    @Inject
    EndBars(TenantDatabase database, Bars bars, Clock clock) {
        this.database = database;
        this.bars = bars;
        this.clock = clock;
    }

    /** What was raised more than five years ago goes. */
    void old() {
        database.sql("delete from matching.bar where tenant_id = :tenant and raised_at < :before")
                .bind("before", before())
                .update();
    }

    /** Before when something may have been wrong without anything being kept of it. */
    Instant before() {
        return clock.instant().atZone(Formats.ZONE).minusYears(ErasedBars.YEARS).toInstant();
    }

    /** The persons who are still known of the two that such a bar keeps apart: it is their own matter. */
    Set<UUID> concerned(UUID erasedBar) {
        return new HashSet<>(database.sql("select person from matching.bar_trace"
                        + " where tenant_id = :tenant and person is not null and bar_id in " + OF_ERASED)
                .bind("erasedBar", erasedBar)
                .list(UUID.class));
    }

    /** Two lifted one that outlived an erasure: the two may meet again. A host who is still here stays frozen until that is lifted. */
    void lifted(UUID erasedBar, UUID askedBy, UUID confirmedBy) {
        Set<UUID> ids = new HashSet<>(database.sql("select id from " + OF_ERASED + " b")
                .bind("erasedBar", erasedBar)
                .list(UUID.class));
        bars.hold(ids).forEach(bar -> bar.liftPair(askedBy, confirmedBy, clock.instant()));
        over(ids);
    }

    /** Of these, what stands against nobody any more goes where one of the two was erased. */
    void over(Set<UUID> ids) {
        database.flush();
        database.sql(OVER).bindIds("bars", ids).update();
    }
}
