package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.chart.ColumnChart;

/** How many offers came in on each of the last days: a surge is seen before the queue says so. */
@ApplicationScoped
class Arrivals {
    private static final int DAYS = 10;
    private static final String BY_DAY = """
            select (received_at at time zone 'Europe/Paris')::date as day, count(*) as offers
            from matching.offer where tenant_id = :tenant and received_at >= :start
                and not (status = 'withdrawn' and mistaken_at is not null) group by 1
            """;

    private final TenantDatabase database;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    Arrivals(TenantDatabase database, PageContexts contexts, Clock clock) {
        this.database = database;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** The last days with today as the last; empty where no offer came in. */
    @Transactional
    public Optional<ColumnChart> lately() {
        LocalDate first = LocalDate.ofInstant(clock.instant(), Formats.ZONE).minusDays(DAYS - 1);
        Instant start = first.atStartOfDay(Formats.ZONE).toInstant();
        Map<LocalDate, Long> counted = database.sql(BY_DAY).bind("start", start).list(Day.class).stream()
                .collect(Collectors.toMap(Day::day, Day::offers));
        long offers = counted.values().stream().mapToLong(Long::longValue).sum();
        return offers == 0 ? Optional.empty() : Optional.of(chart(first, counted, offers));
    }

    private ColumnChart chart(LocalDate first, Map<LocalDate, Long> counted, long offers) {
        Formats formats = Formats.of(contexts.language());
        List<ColumnChart.Column> columns = first.datesUntil(first.plusDays(DAYS))
                .map(day -> new ColumnChart.Column(formats.shortDay(day), counted.getOrDefault(day, 0L)))
                .toList();
        return new ColumnChart(
                contexts.text("desk.arrivals.title", offers, DAYS),
                contexts.text("desk.arrivals.day"),
                contexts.text("desk.arrivals.offers"),
                columns);
    }

    private record Day(LocalDate day, long offers) {}
}
