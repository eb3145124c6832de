package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.ResponseDeadlines;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.TenantDatabase;

/** The placements in which somebody is asked and has not answered. */
@ApplicationScoped
@Transactional
public class Unanswered {
    private final TenantDatabase database;
    private final Placements placements;
    private final Pairs pairs;
    private final PlacementLetters letters;
    private final ResponseDeadlines patience;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Unanswered(
            TenantDatabase database,
            Placements placements,
            Pairs pairs,
            PlacementLetters letters,
            ResponseDeadlines patience,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.placements = placements;
        this.pairs = pairs;
        this.letters = letters;
        this.patience = patience;
        this.audit = audit;
        this.clock = clock;
    }

    /** Placements whose time to answer is over. */
    public List<PlacementId> overdue() {
        return answerBy(clock.instant(), "");
    }

    /** Placements whose time to answer will soon be over, and of which nobody was reminded. */
    public List<PlacementId> silent() {
        return answerBy(patience.remindedBefore(clock.instant()), "and reminded_at is null ");
    }

    /** Placements before the introduction whose need or offer was withdrawn. */
    public List<PlacementId> withWithdrawnSide() {
        return database.sql("""
            select p.id from matching.placement p
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where p.tenant_id = :tenant and p.holds and not p.contact_open
              and (n.status = 'withdrawn' or o.status not in ('received', 'proposed')) order by p.id
            """).list(PlacementId.class);
    }

    /** Lets needs and offers wait again that are marked as proposed without an open placement: nobody is forgotten. */
    public void resumeStranded() {
        for (String side : List.of("need", "offer")) {
            database.sql("update matching." + side + " s set status = 'received', version = version + 1"
                            + " where s.tenant_id = :tenant and status = 'proposed' and not exists"
                            + " (select 1 from matching.placement p where p.tenant_id = :tenant and p." + side
                            + "_id = s.id and p.holds)")
                    .update();
        }
    }

    /** Reminds, once. */
    public void remind(PlacementId id) {
        placements
                .locked(id)
                .filter(placement -> placement.remind(clock.instant()))
                .ifPresent(placement -> {
                    letters.remind(pairs.of(placement));
                    audit.record("placement.remind", "placement", id.value());
                });
    }

    private List<PlacementId> answerBy(Instant last, String and) {
        return database.sql("select id from matching.placement where tenant_id = :tenant and answer_by <= :last " + and
                        + "order by answer_by, id")
                .bind("last", last)
                .list(PlacementId.class);
    }
}
