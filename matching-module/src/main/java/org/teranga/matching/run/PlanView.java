package org.teranga.matching.run;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedSummary;
import org.teranga.matching.offer.OfferSummary;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.theme.ListQuery;

/**
 * The plan ({@code matching/run/plan}), with reasons. Filters: {@code department, ready} (yes: only what could become a placement
 * today), {@code q}; orders: {@code waiting, points, need}.
 *
 * @param runHref   where a POST starts a new run
 * @param csvHref   the plan as a spreadsheet
 * @param plan      what was computed; null before the first run
 * @param groups    how groups of households fare; empty where nothing is known
 * @param unplaced  where those are that the plan could not place
 * @param reasons   why, the most frequent first
 * @param query     which part of the suggestions is shown
 * @param total     how many there are under these filters
 * @param ready     how many of all suggestions could become a placement today
 * @param rows      those on this page
 */
public record PlanView(
        String runHref,
        String csvHref,
        @Nullable Plan plan,
        List<Group> groups,
        @Nullable DepartmentMap unplaced,
        List<Reason> reasons,
        ListQuery query,
        long total,
        long ready,
        List<Row> rows) {
    public PlanView {
        Objects.requireNonNull(runHref, "runHref");
        Objects.requireNonNull(csvHref, "csvHref");
        groups = List.copyOf(groups);
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(query, "query");
        rows = List.copyOf(rows);
    }

    /**
     * What was computed, and how well it is proved.
     *
     * @param computedAt   when
     * @param figures      what it is worth
     * @param seconds      how long it took
     * @param rulesVersion by which version of the rules
     * @param fingerprint  the first characters of the hash of its result
     */
    public record Plan(Instant computedAt, Figures figures, double seconds, int rulesVersion, String fingerprint) {}

    /**
     * How a group of households fares.
     *
     * @param label     which group, in the language of the page
     * @param size      how many households
     * @param placed    the share that has a suggestion, 0 to 1
     * @param reachable the share that could have one at best
     */
    public record Group(String label, long size, double placed, double reachable) {}

    /** Why some households have no suggestion, by its code and in words, and how many. */
    public record Reason(String code, String text, long count) {}

    /**
     * A suggestion.
     *
     * @param needNumber  receipt number of the need
     * @param needHref    where the need is shown with all its candidates
     * @param need        what is needed
     * @param offerNumber receipt number of the offer
     * @param offerHref   where the offer is shown
     * @param offer       what is offered
     * @param placeName   where the offer is; empty where it is not known
     * @param why         the reason, in a sentence
     * @param waitingDays for how many days the household waits
     * @param points      the score in whole points
     * @param blockedBy   what the offer still lacks before a placement: codes such as {@code charter}
     */
    public record Row(
            String needNumber,
            String needHref,
            NeedSummary need,
            String offerNumber,
            String offerHref,
            OfferSummary offer,
            String placeName,
            String why,
            long waitingDays,
            long points,
            List<String> blockedBy) {
        public Row {
            blockedBy = List.copyOf(blockedBy);
        }
    }
}
