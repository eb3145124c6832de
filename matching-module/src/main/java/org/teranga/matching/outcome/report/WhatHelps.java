package org.teranga.matching.outcome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.outcome.row.Bands;

/**
 * Compares what was done with what became of stays: for each thing that was done, the share of each outcome among those for whom it was and those for
 * whom it was not. A group of fewer than twenty is left out, and a comparison of fewer than two groups with it.
 */
final class WhatHelps {
    /** Fewer stays are no group. */
    static final int LEAST = 20;

    private static final Set<String> HOMES = Set.of("social_home", "own_rental");
    private static final List<String> YES_NO = List.of("yes", "no");

    private static final List<Factor<EndedStay>> DONE = List.of(
            new Factor<>("trained", YES_NO, row -> yes(row.homeTrained())),
            new Factor<>("answered", List.of("most", "some"), WhatHelps::answered),
            new Factor<>("helper", YES_NO, row -> yes(row.helper())),
            new Factor<>("length", Bands.LENGTHS, row -> Bands.length(row.nights())));

    private static final List<Factor<LaterAnswer>> DONE_BEFORE = List.of(
            new Factor<>("trained", YES_NO, row -> yes(row.homeTrained())),
            new Factor<>("helper", YES_NO, row -> yes(row.helper())),
            new Factor<>("length", Bands.LENGTHS, LaterAnswer::lengthBand));

    private static final List<Outcome<EndedStay>> BECAME = List.of(
            new Outcome<>("own_home", any -> true, row -> row.nextHome().equals("own_home")),
            new Outcome<>("not_well", any -> true, row -> row.endReason().equals("not_well")),
            new Outcome<>(
                    "again",
                    row -> !row.homeAgain().isEmpty(),
                    row -> row.homeAgain().equals("yes")));

    private static final List<Outcome<LaterAnswer>> BECAME_LATER = List.of(
            new Outcome<>("later_home", row -> !row.housing().isEmpty(), row -> HOMES.contains(row.housing())),
            new Outcome<>(
                    "later_good",
                    row -> !row.good().isEmpty(),
                    row -> row.good().equals("yes")));

    private WhatHelps() {}

    /** What can be said of these rows. */
    static List<LearnedView.Comparison> of(ReportData data) {
        List<LearnedView.Comparison> all = new ArrayList<>();
        BECAME.forEach(outcome ->
                DONE.forEach(factor -> add(all, compare(data.ended(), EndedStay::id, factor, outcome))));
        BECAME_LATER.forEach(outcome ->
                DONE_BEFORE.forEach(factor -> add(all, compare(data.later(), LaterAnswer::id, factor, outcome))));
        return all;
    }

    private static void add(List<LearnedView.Comparison> all, LearnedView.@Nullable Comparison one) {
        if (one != null) {
            all.add(one);
        }
    }

    private static <R> LearnedView.@Nullable Comparison compare(
            List<R> rows, Function<R, UUID> id, Factor<R> factor, Outcome<R> outcome) {
        List<LearnedView.Group> groups = new ArrayList<>();
        for (String code : factor.codes) {
            List<R> group = rows.stream()
                    .filter(outcome.known)
                    .filter(row -> factor.of.apply(row).equals(code))
                    .toList();
            if (group.size() >= LEAST) {
                long of = told(group, id);
                long count =
                        Math.min(of, told(group.stream().filter(outcome.became).toList(), id));
                groups.add(new LearnedView.Group(
                        code, count, of, Math.round(100.0 * count / of), WilsonInterval.of(count, of)));
            }
        }
        return groups.size() < 2 ? null : new LearnedView.Comparison(outcome.code, factor.code, groups);
    }

    private static <R> long told(List<R> rows, Function<R, UUID> id) {
        return CountedPart.of("", rows.stream().map(id).toList()).told();
    }

    private static String answered(EndedStay row) {
        return row.asked() == 0 ? "" : 2 * row.answered() >= row.asked() ? "most" : "some";
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    /** Something that was done, or how it was, in groups. */
    private record Factor<R>(String code, List<String> codes, Function<R, String> of) {}

    /** Something that became of a stay, where it is known. */
    private record Outcome<R>(String code, Predicate<R> known, Predicate<R> became) {}
}
