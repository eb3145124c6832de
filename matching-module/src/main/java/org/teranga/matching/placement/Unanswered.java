package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.TenantSql;

/** The placements in which somebody is asked and has not answered. */
@ApplicationScoped
@Transactional
public class Unanswered {
    private final TenantSql sql;
    private final Placements placements;
    private final Pairs pairs;
    private final PlacementLetters letters;
    private final Patience patience;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Unanswered(
            TenantSql sql,
            Placements placements,
            Pairs pairs,
            PlacementLetters letters,
            Patience patience,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.placements = placements;
        this.pairs = pairs;
        this.letters = letters;
        this.patience = patience;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those whose time is over. */
    public List<PlacementId> overdue() {
        return ids("select id from matching.placement where answer_by <= ? order by answer_by, id", clock.instant());
    }

    /** Those whose time will soon be over, and of which nobody was reminded. */
    public List<PlacementId> silent() {
        return ids(
                "select id from matching.placement where answer_by <= ? and reminded_at is null order by answer_by, id",
                patience.remindedBefore(clock.instant()));
    }

    /** Those that have not come about and whose need or offer was taken back. */
    public List<PlacementId> orphaned() {
        return ids("""
                select p.id from matching.placement p
                join matching.need n on n.id = p.need_id join matching.offer o on o.id = p.offer_id
                where p.holds and p.state <> 'introduced' and (n.status = 'withdrawn' or o.status not in ('received', 'proposed')) order by p.id
                """);
    }

    /** Those of whom it is written that something was proposed, while nothing is any more, wait again: nobody is forgotten. */
    public void freeStranded() {
        for (String side : List.of("need", "offer")) {
            sql.change("update matching." + side + " s set status = 'received', version = version + 1"
                    + " where status = 'proposed' and not exists"
                    + " (select 1 from matching.placement p where p." + side + "_id = s.id and p.holds)");
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

    private List<PlacementId> ids(String query, @Nullable Object... values) {
        return sql.list(query, row -> new PlacementId(row.getObject(1, UUID.class)), values);
    }
}
