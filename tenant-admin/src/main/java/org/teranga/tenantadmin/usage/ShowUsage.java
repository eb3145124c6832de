package org.teranga.tenantadmin.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.chart.ColumnChart;
import org.teranga.platform.usage.Amount;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;

/** Puts together what the open association uses: one query, for the last fortnight. */
@ApplicationScoped
class ShowUsage {
    private static final int DAYS = 14;
    private static final int MEGABYTE = 20;
    private static final List<Measure> LIMITED =
            List.of(Measure.REQUESTS, Measure.OFFERS, Measure.MAILS, Measure.RECEIPTS, Measure.TEXTS, Measure.STORAGE);

    private final Usage usage;
    private final Quotas quotas;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowUsage(Usage usage, Quotas quotas, PageContexts contexts, @RealTime Clock clock) {
        this.usage = usage;
        this.quotas = quotas;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param code the measure to draw; one that there is none of: requests
     */
    UsageView show(String code) {
        Measure shown = Measure.of(code).filter(LIMITED::contains).orElse(Measure.REQUESTS);
        UUID tenant = TenantContext.required().id();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        List<Amount> days = usage.since(tenant, today.minusDays(DAYS - 1L));
        return new UsageView(
                LIMITED.stream().map(measure -> row(measure, tenant)).toList(),
                shown.code(),
                chart(shown, days, today));
    }

    private UsageView.Row row(Measure measure, UUID tenant) {
        long used = usage.today(tenant, measure);
        long limit = quotas.limit(measure);
        boolean ofDay = measure != Measure.REQUESTS;
        return new UsageView.Row(
                measure.code(),
                words(measure, used),
                words(measure, limit),
                ofDay ? UsageView.Row.percent(used, limit) : 0,
                ofDay ? 0 : usage.today(tenant, Measure.REFUSED),
                "/" + contexts.language().tag() + "/admin/usage?of=" + measure.code());
    }

    private String words(Measure measure, long amount) {
        Formats formats = Formats.of(contexts.language());
        return measure == Measure.STORAGE ? formats.bytes(amount) : formats.number(amount);
    }

    /** Storage in megabytes. */
    private ColumnChart chart(Measure measure, List<Amount> days, LocalDate today) {
        Map<LocalDate, Long> byDay = days.stream()
                .filter(amount -> amount.measure() == measure)
                .collect(Collectors.toMap(Amount::day, Amount::amount, Long::sum));
        Formats formats = Formats.of(contexts.language());
        LocalDate first = today.minusDays(DAYS - 1L);
        List<ColumnChart.Column> columns = first.datesUntil(today.plusDays(1))
                .map(day -> new ColumnChart.Column(formats.shortDay(day), scaled(measure, byDay.getOrDefault(day, 0L))))
                .toList();
        String name = contexts.text("usage." + measure.code() + ".drawn");
        return new ColumnChart(contexts.text("usage.chart", name, DAYS), contexts.text("usage.day"), name, columns);
    }

    private static long scaled(Measure measure, long amount) {
        return measure == Measure.STORAGE ? amount >> MEGABYTE : amount;
    }
}
