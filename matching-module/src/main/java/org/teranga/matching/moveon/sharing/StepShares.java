package org.teranga.matching.moveon.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** What households opened of their plans. Asked anew at every reading: what is closed is closed at once. */
@ApplicationScoped
@Transactional
public class StepShares {
    /** Help whose two sides know each other, and that has not ended; never that of whoever they live with. */
    static final String HELPS = "p.contact_open and n.kind <> 'housing'";

    private static final String OF_HELPER = """
            select h.id, h.plan_id as plan, h.step_id as step, h.track, h.placement_id as placement from matching.move_on_share h
            join matching.move_on_plan m on m.tenant_id = h.tenant_id and m.id = h.plan_id and m.wanted
            join matching.placement p on p.tenant_id = h.tenant_id and p.id = h.placement_id
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            where h.tenant_id = :tenant and h.placement_id = :placement and %s
            """.formatted(HELPS);

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    StepShares(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of a plan. */
    public List<StepShare> of(UUID plan) {
        return database.sql(
                        "select id, plan_id as plan, step_id as step, track, placement_id as placement from matching.move_on_share"
                                + " where tenant_id = :tenant and plan_id = :plan order by id")
                .bind("plan", plan)
                .list(StepShare.class);
    }

    /** What is opened to the helper of a placement, while that helper helps. */
    List<StepShare> toHelper(UUID placement) {
        return database.sql(OF_HELPER).bind("placement", placement).list(StepShare.class);
    }

    /** Opens it; twice is as good as once. */
    public void open(UUID plan, @Nullable UUID step, @Nullable String track, @Nullable UUID placement) {
        Instant now = clock.instant();
        database.sql("""
                        insert into matching.move_on_share (tenant_id, id, plan_id, step_id, track, placement_id, shared_at)
                        values (:tenant, :id, :plan, :step, :track, :placement, :now) on conflict do nothing
                        """)
                .bind("id", Uuid7.at(now))
                .bind("plan", plan)
                .bind("step", step)
                .bind("track", track)
                .bind("placement", placement)
                .bind("now", now)
                .update();
    }

    /** Closes it; nothing happens where it is closed, or of another plan. */
    public void close(UUID plan, UUID id) {
        database.sql("delete from matching.move_on_share where tenant_id = :tenant and plan_id = :plan and id = :id")
                .bind("plan", plan)
                .bind("id", id)
                .update();
    }
}
