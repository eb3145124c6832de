package org.teranga.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.teranga.platform.clock.ClockAhead;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.persistence.TenantDatabase;

/** Hands something that came in to its kind, in one transaction of the open association with the note that it was taken. */
@ApplicationScoped
class TakeOnce {
    private static final Duration REMEMBERED = Duration.ofDays(31);

    private final TenantDatabase database;
    private final Clock clock;
    private final ClockAhead ahead;

    @Inject
    TakeOnce(TenantDatabase database, @RealTime Clock clock, ClockAhead ahead) {
        this.database = database;
        this.clock = clock;
        this.ahead = ahead;
    }

    /** Does nothing where it was taken before, by one who died before it could say so. */
    @Transactional
    void take(InboxRow row, InboxKind kind, byte[] content) {
        Instant now = clock.instant();
        boolean first = database.sql("insert into platform.inbox_taken (tenant_id, id, taken_at)"
                                + " values (:tenant, :id, :now) on conflict (tenant_id, id) do nothing")
                        .bind("id", row.id())
                        .bind("now", now)
                        .update()
                > 0;
        if (first) {
            kind.take(content, ahead.shown(row.receivedAt()));
            database.sql("delete from platform.inbox_taken where tenant_id = :tenant and taken_at < :before")
                    .bind("before", now.minus(REMEMBERED))
                    .update();
        }
    }
}
