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

/** Finds who still waits for an answer, from whom and since when, so that nobody is forgotten. Two queries. */
@ApplicationScoped
public class Waits {
    private static final String OPEN = """
            select count(*) filter (where state = 'reviewed') as household,
                   min(changed_at) filter (where state = 'reviewed') as household_since,
                   count(*) filter (where state = 'household_accepted') as host,
                   min(changed_at) filter (where state = 'household_accepted') as host_since,
                   count(*) filter (where state in ('proposed', 'host_accepted', 'approved')) as team,
                   min(changed_at) filter (where state in ('proposed', 'host_accepted', 'approved')) as team_since,
                   count(*) filter (where state in ('proposed', 'host_accepted', 'approved') and changed_at < :late) as overdue,
                   count(*) filter (where state = 'host_accepted') as to_approve
            from matching.placement p where p.tenant_id = :tenant and p.holds
            """ + OwnPlacements.LEFT_OUT;

    private final TenantDatabase database;
    private final OwnPlacements own;
    private final ResponseDeadlines patience;
    private final Clock clock;

    @Inject
    Waits(TenantDatabase database, OwnPlacements own, ResponseDeadlines patience, Clock clock) {
        this.database = database;
        this.own = own;
        this.patience = patience;
        this.clock = clock;
    }

    /** As it is now. */
    @Transactional
    public WaitsView now() {
        WaitsView.Part families = database.sql("select count(*), min(waiting_since) as since from matching.need"
                        + " where tenant_id = :tenant and status = 'received'")
                .one(WaitsView.Part.class);
        OpenPlacements open = database.sql(OPEN)
                .bindIds("own", own.ids())
                .bind("late", patience.teamSince(clock.instant()))
                .one(OpenPlacements.class);
        return new WaitsView(
                families,
                new WaitsView.Part(open.household, open.householdSince),
                new WaitsView.Part(open.host, open.hostSince),
                new WaitsView.Part(open.team, open.teamSince),
                open.overdue,
                open.toApprove);
    }

    private record OpenPlacements(
            long household,
            @Nullable Instant householdSince,
            long host,
            @Nullable Instant hostSince,
            long team,
            @Nullable Instant teamSince,
            long overdue,
            long toApprove) {}
}
