package org.teranga.platform.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.teranga.platform.persistence.TenantSql;
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

    private final TenantSql sql;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    HourlyCounts(TenantSql sql, KeyedHash hash, Clock clock) {
        this.sql = sql;
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
        return sql.first(
                        "select coalesce(sum(times) filter (where hour = ?), 0), coalesce(sum(times), 0)"
                                + " from platform.hourly_count where what = ? and hour >= ?",
                        row -> row.getLong(1) < limit.anHour && row.getLong(2) < limit.aDay,
                        hour,
                        hash.text(what),
                        hour.minus(DAY))
                .orElse(true);
    }

    /** It was done. Who of two at once counts last is let through: limits are against hundreds. */
    public void count(String what) {
        Instant hour = hour();
        sql.change("delete from platform.hourly_count where hour < ?", hour.minus(DAY));
        sql.change(
                "insert into platform.hourly_count (what, hour, times) values (?, ?, 1)"
                        + " on conflict (tenant_id, what, hour) do update set times = hourly_count.times + 1",
                hash.text(what),
                hour);
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    /** How often within an hour of the clock, and within a day. */
    public record Limit(int anHour, int aDay) {}
}
