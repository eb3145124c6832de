package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** What both sides of stays say of their last days. */
@ApplicationScoped
class Wishes {
    private static final String ENDING = """
            select p.id, p.ends_on as last_day from matching.placement p
            where p.tenant_id = :tenant and p.inhabited and p.ends_on <= :until and not exists (select 1 from matching.stay_wish w
                where w.tenant_id = :tenant and w.placement_id = p.id and w.last_day = p.ends_on)
            order by p.ends_on, p.id limit 200
            """;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    Wishes(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of the last day of this stay. */
    List<Wish> of(UUID placement, @Nullable LocalDate lastDay) {
        return lastDay == null
                ? List.of()
                : database.sql("select side, last_day, longer, until from matching.stay_wish"
                                + " where tenant_id = :tenant and placement_id = :placement and last_day = :day")
                        .bind("placement", placement)
                        .bind("day", lastDay)
                        .list(Wish.class);
    }

    /** The stays whose last day is not after this one, and of which nobody was asked. */
    List<Ending> toAsk(LocalDate until) {
        return database.sql(ENDING).bind("until", until).list(Ending.class);
    }

    /** Both sides are asked; false where they are already. */
    boolean begin(UUID placement, LocalDate lastDay) {
        return database.sql("insert into matching.stay_wish (tenant_id, placement_id, side, last_day, asked_at)"
                                + " select :tenant, :placement, side, :day, :now"
                                + " from (values ('household'), ('host')) both_sides(side)"
                                + " on conflict (tenant_id, placement_id, side, last_day) do nothing")
                        .bind("placement", placement)
                        .bind("day", lastDay)
                        .bind("now", clock.instant())
                        .update()
                > 0;
    }

    /** One side says what it would like. */
    void say(UUID placement, Wish wish) {
        database.sql(
                        "update matching.stay_wish set longer = :longer, until = :until, said_at = :now"
                                + " where tenant_id = :tenant and placement_id = :placement and side = :side and last_day = :day")
                .bind("placement", placement)
                .bind("side", wish.side())
                .bind("day", wish.lastDay())
                .bind("longer", wish.longer())
                .bind("until", wish.until())
                .bind("now", clock.instant())
                .update();
    }

    /** A stay and its last day. */
    record Ending(UUID id, LocalDate lastDay) {}
}
