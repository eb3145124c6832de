package org.teranga.platform.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/** Which limits the open association was told of, each once a month. */
@ApplicationScoped
@Transactional
public class LimitsTold {
    private static final int KEPT_MONTHS = 13;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    LimitsTold(TenantDatabase database, @RealTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes in the running transaction that it is told.
     *
     * @param percent from how much of the limit on it is told
     * @return whether it was not told yet this month; of two nodes at once one tells it
     */
    public boolean first(Measure measure, int percent) {
        Instant now = clock.instant();
        LocalDate month = LocalDate.ofInstant(now, Formats.ZONE).withDayOfMonth(1);
        database.sql("delete from platform.limit_told where tenant_id = :tenant and month < :before")
                .bind("before", month.minusMonths(KEPT_MONTHS))
                .update();
        return database.sql("insert into platform.limit_told (tenant_id, measure, percent, month, told_at)"
                                + " values (:tenant, :measure, :percent, :month, :now) on conflict do nothing")
                        .bind("measure", measure.code())
                        .bind("percent", percent)
                        .bind("month", month)
                        .bind("now", now)
                        .update()
                == 1;
    }
}
