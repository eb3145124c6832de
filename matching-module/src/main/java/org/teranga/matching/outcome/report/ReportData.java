package org.teranga.matching.outcome.report;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

/** The rows of closed months: all of them, or those of a period and a department. */
record ReportData(List<EndedStay> ended, List<LaterAnswer> later, List<MonthSum> sums) {
    ReportData {
        ended = List.copyOf(ended);
        later = List.copyOf(later);
        sums = List.copyOf(sums);
    }

    /** Those of these months. */
    ReportData in(ReportPeriod period) {
        return new ReportData(
                ended.stream().filter(row -> period.holds(row.ended())).toList(),
                later.stream()
                        .filter(row -> period.holds(YearMonth.from(row.month())))
                        .toList(),
                sums.stream()
                        .filter(row -> period.holds(YearMonth.from(row.month())))
                        .toList());
    }

    /** Those of such departments. */
    ReportData where(Predicate<String> department) {
        return new ReportData(
                ended.stream().filter(row -> department.test(row.department())).toList(),
                later.stream().filter(row -> department.test(row.department())).toList(),
                sums.stream().filter(row -> department.test(row.department())).toList());
    }
}
