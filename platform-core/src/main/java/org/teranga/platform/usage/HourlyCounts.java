package org.teranga.platform.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.KeyedHash;

/**
 * Counts what one address or person may cause only so often, by hours of the clock, for all nodes together. Whom it is about is kept as a
 * keyed hash, for a day.
 */
@ApplicationScoped
@Transactional
public class HourlyCounts {
    /** What a day is here: the last twenty-four hours that have begun. */
    static final Duration DAY = Duration.ofHours(23);

    private final TenantDatabase database;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    HourlyCounts(TenantDatabase database, KeyedHash hash, @RealTime Clock clock) {
        this.database = database;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * Whether it may be done once more.
     *
     * @param what what, and to whom
     */
    public boolean room(String what, Limit limit) {
        Instant hour = hour();
        Row times = database.sql("select coalesce(sum(times) filter (where hour = :hour), 0) as of_hour,"
                        + " coalesce(sum(times), 0) as of_day"
                        + " from platform.hourly_count where tenant_id = :tenant and what = :what and hour >= :since")
                .bind("hour", hour)
                .bind("what", hash.text(what))
                .bind("since", hour.minus(DAY))
                .one(Row.class);
        return times.ofHour() < limit.anHour && times.ofDay() < limit.aDay;
    }

    /** It was done. Who of two at once counts last is let through: limits are against hundreds. */
    public void count(String what) {
        Instant hour = hour();
        database.sql("delete from platform.hourly_count where tenant_id = :tenant and hour < :since")
                .bind("since", hour.minus(DAY))
                .update();
        database.sql(
                        "insert into platform.hourly_count (tenant_id, what, hour, times) values (:tenant, :what, :hour, 1)"
                                + " on conflict (tenant_id, what, hour) do update set times = hourly_count.times + 1")
                .bind("what", hash.text(what))
                .bind("hour", hour)
                .update();
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    /** How often within an hour of the clock, and within a day. */
    public record Limit(int anHour, int aDay) {}

    private record Row(long ofHour, long ofDay) {}
}
