package org.teranga.matching.outcome.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The departments of a year that are told by themselves: those in which at least ten stays ended. All others are one, and where these are fewer
 * than ten together the smallest that would be told is one of them, so that no total less what is told leaves fewer than ten.
 *
 * @param told   their codes
 * @param others whether there are others, together
 */
record DepartmentSets(List<String> told, boolean others) {
    /** The others, in addresses. */
    static final String OTHERS = "others";

    DepartmentSets {
        told = List.copyOf(told);
    }

    static DepartmentSets of(Collection<EndedStay> ofYear) {
        Map<String, Long> counts = ofYear.stream()
                .collect(Collectors.groupingBy(EndedStay::department, TreeMap::new, Collectors.counting()));
        List<String> told = counts.keySet().stream()
                .filter(code -> !code.isEmpty() && counts.getOrDefault(code, 0L) >= ReportSpans.LEAST)
                .sorted(Comparator.comparingLong((String code) -> -counts.getOrDefault(code, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toList());
        long rest = ofYear.size()
                - told.stream().mapToLong(code -> counts.getOrDefault(code, 0L)).sum();
        while (rest > 0 && rest < ReportSpans.LEAST && !told.isEmpty()) {
            rest += counts.getOrDefault(told.removeLast(), 0L);
        }
        return new DepartmentSets(told.stream().sorted().toList(), rest > 0 && !told.isEmpty());
    }

    /** Whether this one, or the others, can be asked for. */
    boolean has(String department) {
        return department.equals(OTHERS) ? others : told.contains(department);
    }

    /** Which rows belong to it. */
    Predicate<String> rows(String department) {
        return department.equals(OTHERS) ? code -> !told.contains(code) : department::equals;
    }
}
