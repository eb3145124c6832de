package org.teranga.matching.placement.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.OwnPlacements;
import org.teranga.matching.placement.ResponseDeadlines;
import org.teranga.platform.persistence.TenantDatabase;

/** How many placements wait for the team, by the step that is next; the reader's own are not counted. */
@ApplicationScoped
public class TeamTurns {
    private static final String TURNS = """
            select count(*) filter (where p.state = 'proposed') as to_ask,
                   count(*) filter (where p.state = 'host_accepted' %s) as to_approve,
                   count(*) filter (where p.state = 'approved') as to_introduce,
                   count(*) filter (where p.changed_at < :late) as overdue,
                   min(p.changed_at) filter (where p.changed_at < :late) as overdue_since
            from matching.placement p
            where p.tenant_id = :tenant and p.state in ('proposed', 'host_accepted', 'approved')
            """.formatted(OwnPlacements.UNTOUCHED);

    private final TenantDatabase database;
    private final OwnPlacements own;
    private final ResponseDeadlines patience;
    private final Clock clock;

    @Inject
    TeamTurns(TenantDatabase database, OwnPlacements own, ResponseDeadlines patience, Clock clock) {
        this.database = database;
        this.own = own;
        this.patience = patience;
        this.clock = clock;
    }

    /** As they are now. */
    @Transactional
    public Counts now() {
        return database.sql(TURNS + OwnPlacements.LEFT_OUT)
                .bind("late", patience.teamSince(clock.instant()))
                .bindIds("own", own.ids())
                .one(Counts.class);
    }

    /**
     * How many.
     *
     * @param toAsk        whose household is to be asked
     * @param toApprove    that both sides said yes to, and the reader had no part in
     * @param toIntroduce  that are approved
     * @param overdue      that lie with the team for too long
     * @param overdueSince since when the first of these; null where there is none
     */
    public record Counts(
            long toAsk,
            long toApprove,
            long toIntroduce,
            long overdue,
            @Nullable Instant overdueSince) {}
}
