package org.teranga.matching.outcome.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Closed months put together until in each span at least ten stays have ended, ten have begun, and ten or none were asked in the sixth month after. A report begins with a year and ends where a span
 * does, so that two reports differ by ten stays or by none; and since not every period can be asked for, nobody can ask so often for the same stays that
 * their rounding is averaged out. Spans only grow at their end: what was told once is told the same for ever.
 *
 * @param all        in their order; months at the end that are no span yet are in none
 * @param lastClosed the last month that is closed; null where none is
 */
record ReportSpans(List<ReportPeriod> all, @Nullable YearMonth lastClosed) {
    /** So many stays at least are in what is told. */
    static final int LEAST = 10;

    ReportSpans {
        all = List.copyOf(all);
    }

    /**
     * Those of an association.
     *
     * @param closed its closed months, in their order
     */
    static ReportSpans of(List<YearMonth> closed, ReportData data) {
        Map<YearMonth, Integer> left = new HashMap<>();
        data.ended().forEach(row -> left.merge(row.ended(), 1, Integer::sum));
        Map<YearMonth, Integer> came = new HashMap<>();
        data.sums().forEach(row -> came.merge(YearMonth.from(row.month()), row.beganStays(), Integer::sum));
        Map<YearMonth, Integer> heard = new HashMap<>();
        data.later().forEach(row -> heard.merge(YearMonth.from(row.month()), 1, Integer::sum));
        List<ReportPeriod> spans = new ArrayList<>();
        @Nullable YearMonth from = null;
        int out = 0;
        int in = 0;
        int after = 0;
        for (YearMonth month : closed) {
            from = from == null ? month : from;
            out += left.getOrDefault(month, 0);
            in += came.getOrDefault(month, 0);
            after += heard.getOrDefault(month, 0);
            if (out >= LEAST && in >= LEAST && (after == 0 || after >= LEAST)) {
                spans.add(new ReportPeriod(from, month));
                from = null;
                out = 0;
                in = 0;
                after = 0;
            }
        }
        return new ReportSpans(spans, closed.isEmpty() ? null : closed.getLast());
    }

    /** The years in which a span ends, the newest first. */
    List<Integer> years() {
        return all.stream()
                .map(span -> span.to().getYear())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    /** Whether no span will end in this year any more. */
    boolean isOver(int year) {
        return lastClosed != null && !lastClosed.isBefore(YearMonth.of(year, 12));
    }

    /** The spans that end in a year; empty where none does. */
    Optional<ReportPeriod> year(int year) {
        return until(year, YearMonth.of(year, 12));
    }

    /** The spans that end in a year and not after this month; empty where none does. */
    Optional<ReportPeriod> until(int year, YearMonth last) {
        List<ReportPeriod> inside =
                endsOf(year).stream().filter(span -> !span.to().isAfter(last)).toList();
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportPeriod(
                        inside.getFirst().from(), inside.getLast().to()));
    }

    /** The spans that end in a year. */
    List<ReportPeriod> endsOf(int year) {
        return all.stream().filter(span -> span.to().getYear() == year).toList();
    }

    /**
     * The period that is asked for: a year so far as this month; several years, where all of them are over.
     *
     * @param from the first year; null for the year of the end alone
     * @param to   a month in the last year; null for the last span
     */
    ReportPeriod asked(@Nullable Integer from, @Nullable YearMonth to) {
        YearMonth last =
                to == null || until(to.getYear(), to).isEmpty() ? all.getLast().to() : to;
        ReportPeriod one = until(last.getYear(), last).orElseThrow();
        Optional<ReportPeriod> first = from == null ? Optional.empty() : year(from);
        boolean several = first.isPresent() && first.get().from().isBefore(one.from()) && isOver(last.getYear());
        return several
                ? new ReportPeriod(
                        first.get().from(), year(last.getYear()).orElseThrow().to())
                : one;
    }

    /** The same period a year before; empty where there is none, or where it is several years. */
    Optional<ReportPeriod> yearBefore(ReportPeriod period) {
        boolean one =
                until(period.to().getYear(), period.to()).filter(period::equals).isPresent();
        return one ? until(period.to().getYear() - 1, period.to().minusYears(1)) : Optional.empty();
    }
}
