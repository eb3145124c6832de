package org.teranga.platform.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantSettings;

/** Checks whether the open association has reached its quotas. Asking costs no query. */
@ApplicationScoped
public class Quotas {
    /** Storage is measured each hour: sooner, nothing will have changed. */
    private static final Duration UNTIL_MEASURED = Duration.ofHours(1);

    private static final int MEGABYTE = 20;

    private final Usage usage;
    private final ToLongFunction<Measure> limits;
    private final Clock clock;

    @Inject
    Quotas(Usage usage, TenantSettings settings, @RealTime Clock clock) {
        this(usage, measure -> limit(measure, settings), clock);
    }

    /** With other limits. */
    public Quotas(Usage usage, ToLongFunction<Measure> limits, Clock clock) {
        this.usage = usage;
        this.limits = limits;
        this.clock = clock;
    }

    private static long limit(Measure measure, TenantSettings settings) {
        return switch (measure) {
            case REQUESTS -> settings.get(QuotaSettings.REQUESTS);
            case OFFERS -> settings.get(QuotaSettings.OFFERS);
            case MAILS -> settings.get(QuotaSettings.MAILS);
            case RECEIPTS -> settings.get(QuotaSettings.RECEIPTS);
            case TEXTS -> settings.get(QuotaSettings.TEXTS);
            case STORAGE -> (long) settings.get(QuotaSettings.STORAGE) << MEGABYTE;
            case REFUSED, RUNS, ROWS -> Long.MAX_VALUE;
        };
    }

    /** The limit of the open association: a number a day, of requests a minute, of bytes. {@link Long#MAX_VALUE}: none. */
    public long limit(Measure measure) {
        return limits.applyAsLong(measure);
    }

    /** Whether what is counted by the day, or stored, has reached its limit; and how long until it is worth asking again. */
    public Optional<Reached> reached(Measure measure) {
        UUID tenant = TenantContext.required().id();
        long used = usage.today(tenant, measure);
        long limit = limit(measure);
        return used < limit
                ? Optional.empty()
                : Optional.of(new Reached(used, limit, measure.level() ? UNTIL_MEASURED : untilTomorrow()));
    }

    private Duration untilTomorrow() {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, Formats.ZONE)
                .plusDays(1)
                .atStartOfDay(Formats.ZONE)
                .toInstant();
        return Duration.between(now, midnight);
    }

    /** How much was used of how much, and how long to wait. */
    public record Reached(long used, long limit, Duration pause) {}
}
