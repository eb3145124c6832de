package org.teranga.matching.outcome.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report.
 *
 * @param spans      where periods can begin and end
 * @param period     which months; null while nothing can be told
 * @param before     the same a year before; null where nothing can be told of it
 * @param places     the departments that can be told of this period; null where none can
 * @param department the one of which it is; empty for all
 * @param lines      its numbers, rounded, in their order
 */
record Report(
        ReportSpans spans,
        @Nullable ReportPeriod period,
        @Nullable ReportPeriod before,
        @Nullable DepartmentSets places,
        String department,
        List<FigureLine> lines) {
    Report {
        lines = List.copyOf(lines);
    }

    /** Too little to tell anything. */
    static Report nothing(ReportSpans spans) {
        return new Report(spans, null, null, null, "", List.of());
    }
}
