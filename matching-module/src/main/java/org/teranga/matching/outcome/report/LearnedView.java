package org.teranga.matching.outcome.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What helps ({@code matching/outcome/learned}).
 *
 * @param report      the address of reports, from the root of the host
 * @param period      of which months; null while no year is over of which anything can be told
 * @param least       so many stays at least are in a group
 * @param comparisons what can be said
 */
public record LearnedView(String report, @Nullable ReportPeriod period, int least, List<Comparison> comparisons) {
    public LearnedView {
        comparisons = List.copyOf(comparisons);
    }

    /** What became of stays ({@code outcome}), by what was done ({@code factor}). */
    public record Comparison(String outcome, String factor, List<Group> groups) {
        public Comparison {
            groups = List.copyOf(groups);
        }

        /** Whether the intervals of two groups have nothing in common. */
        public boolean apart() {
            long lowest = groups.stream()
                    .mapToLong(group -> group.interval().high())
                    .min()
                    .orElse(100);
            long highest = groups.stream()
                    .mapToLong(group -> group.interval().low())
                    .max()
                    .orElse(0);
            return highest > lowest;
        }
    }

    /**
     * A group of stays.
     *
     * @param count   of how many it became so, rounded
     * @param of      how many there are, rounded
     * @param percent the share
     */
    public record Group(String code, long count, long of, long percent, WilsonInterval interval) {}
}
