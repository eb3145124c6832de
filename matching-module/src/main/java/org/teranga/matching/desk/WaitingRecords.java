package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.home.HomesToLook;
import org.teranga.matching.pool.list.OwnRows;
import org.teranga.platform.persistence.TenantDatabase;

/** What nobody has answered yet. */
@ApplicationScoped
class WaitingRecords {
    private final TenantDatabase database;
    private final OwnRows own;

    @Inject
    WaitingRecords(TenantDatabase database, OwnRows own) {
        this.database = database;
        this.own = own;
    }

    /** Needs for which nobody was proposed yet. */
    Queue needs() {
        return database.sql("select count(*) as count, min(waiting_since) as oldest from matching.need"
                        + " where tenant_id = :tenant and status = 'received'")
                .one(Queue.class);
    }

    /** Offers at which nobody has looked yet, without the reader's own, and what hosts wrote and showed at which nobody has looked. */
    Offered offers() {
        return database.sql("select count(*) as count, min(e.received_at) as oldest,"
                        + " (select count(*) from matching.offer where tenant_id = :tenant"
                        + " and status not in ('withdrawn', 'passed_on') and "
                        + KindQuestion.unlooked(OfferFields.QUESTIONS)
                        + ") + (select count(distinct h.id) from matching.home h"
                        + HomesToLook.OFFERED
                        + " and h.to_look > 0) + (select count(distinct p.id) from matching.home_photo p"
                        + " join matching.home h on h.tenant_id = :tenant and h.id = p.home_id"
                        + HomesToLook.OFFERED
                        + " and p.tenant_id = :tenant and p.looked_at is null) as unlooked from matching.offer e where"
                        + " e.tenant_id = :tenant and e.status = 'received' and e.id <> all (:own)"
                        + " and not exists (select 1 from platform.case_file f where f.tenant_id = :tenant"
                        + " and f.kind = 'offer' and f.subject_id = e.id and f.stage <> 'new')")
                .bindIds("own", own.of("offer"))
                .one(Offered.class);
    }

    /**
     * Those that wait.
     *
     * @param count  how many
     * @param oldest since when the one that waits longest; empty where none waits
     */
    record Queue(long count, Optional<Instant> oldest) {}

    /**
     * Those that wait.
     *
     * @param count    how many
     * @param oldest   since when the one that waits longest; empty where none waits
     * @param unlooked how many offers and homes have words, and how many photographs there are, at which nobody of the team has looked
     */
    record Offered(long count, Optional<Instant> oldest, long unlooked) {}
}
