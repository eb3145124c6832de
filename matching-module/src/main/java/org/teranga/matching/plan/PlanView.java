package org.teranga.matching.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.invitation.Inviting;
import org.teranga.matching.plan.run.PlanChange;
import org.teranga.matching.plan.run.PlanFigures;
import org.teranga.matching.plan.suggestion.DecidedMatches;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.matching.pool.offer.OfferSummary;
import org.teranga.matching.pool.rest.LeftOutRecords;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.theme.ListQuery;

/**
 * A plan ({@code matching/plan/plan}), with reasons.
 *
 * @param href        its own address; {@code /unplaced} and {@code /csv} lie below it
 * @param runHref     where a POST starts a new run, and a GET lists all of them
 * @param todayHref   today's plan, where this is an earlier one; null where it is today's
 * @param changesHref who gained and who lost: between this plan and today's, or between the one before and today's; null where there is
 *                    nothing to compare
 * @param plan        what was computed; null before the first run
 * @param fairness    how groups of households fare, and whom to look for
 * @param unplaced    where those are that the plan could not place
 * @param reasons     why, the most frequent first
 * @param waits       what its offers wait for
 * @param inviting    who of them can be invited to make an account; null where this reader may not, or where this is no longer today's plan
 * @param leftOut how many offers and needs no plan has though they wait, and why
 * @param decided     how many matches wait for the next step of the team
 * @param elsewhere how much of what is left over could fit something that another association opened
 * @param work        its suggestions
 */
public record PlanView(
        String href,
        String runHref,
        @Nullable String todayHref,
        @Nullable String changesHref,
        @Nullable Plan plan,
        Fairness fairness,
        @Nullable DepartmentMap unplaced,
        List<Reason> reasons,
        List<Wait> waits,
        @Nullable Inviting inviting,
        LeftOutRecords.Counts leftOut,
        DecidedMatches.Counts decided,
        ListedElsewhere.Fitting elsewhere,
        Work work) {
    public PlanView {
        reasons = List.copyOf(reasons);
        waits = List.copyOf(waits);
    }

    /**
     * What was computed, and how well it is proved.
     *
     * @param id           key of its run
     * @param computedAt   when
     * @param figures      what it is worth
     * @param seconds      how long it took
     * @param rulesVersion by which version of the rules
     * @param fingerprint  the first characters of the hash of its result
     * @param change       what it changed against the plan before; null for the first one
     */
    public record Plan(
            String id,
            Instant computedAt,
            PlanFigures figures,
            double seconds,
            int rulesVersion,
            String fingerprint,
            @Nullable PlanChange change) {}

    /**
     * Whether the plan is fair, and what would help.
     *
     * @param groups   how groups of households fare; empty where nothing is known
     * @param missed   the floors that were not reached, each in a sentence
     * @param price    what the floors cost, in a sentence; null where there are none
     * @param rather   how many pairs would rather have each other, in a sentence; null where that is not known
     * @param recruits which hosts would help most, each in a sentence
     * @param openings what one change would open, the best first
     */
    public record Fairness(
            List<Group> groups,
            List<String> missed,
            @Nullable String price,
            @Nullable String rather,
            List<String> recruits,
            List<Opening> openings) {
        /** Nothing is known. */
        static final Fairness NONE = new Fairness(List.of(), List.of(), null, null, List.of(), List.of());

        public Fairness {
            groups = List.copyOf(groups);
            missed = List.copyOf(missed);
            recruits = List.copyOf(recruits);
            openings = List.copyOf(openings);
        }

        /** Whether the rules ask for a least share of any group. */
        public boolean floors() {
            return groups.stream().anyMatch(group -> group.floor() != null);
        }
    }

    /** What one change would open: the change, and for whom, both in words. */
    public record Opening(String change, String opens) {}

    /**
     * How a group of households fares.
     *
     * @param label     which group, in the language of the page
     * @param size      how many households
     * @param placed    the share that has a suggestion, 0 to 1
     * @param reachable the share that could have one at best
     * @param floor     the share that the rules ask for; null where they ask for none
     */
    public record Group(
            String label,
            long size,
            double placed,
            double reachable,
            @Nullable Double floor) {}

    /** Why some households have no suggestion, by its code and in words, and how many. */
    public record Reason(String code, String text, long count) {}

    /**
     * What offers of the plan wait for before they can become placements.
     *
     * @param code  what is missing, such as {@code ethics_course}
     * @param homes how many homes wait for it
     * @param other how many other offers
     */
    public record Wait(String code, int homes, int other) {}

    /**
     * The suggestions. Filters: {@code department, kind, blocked} (what is missing), {@code ready} (yes: only what could become a placement
     * today; that too where nothing is asked and there is any), {@code q}; orders: {@code waiting, points, need}.
     *
     * @param query       which part of them is shown
     * @param total       how many there are under these filters
     * @param ready       how many of all could become a placement today
     * @param onlyReady   whether only those are shown
     * @param rows        those on this page
     * @param departments that can be chosen
     * @param proposing   how they are proposed; null where this reader may not, or where this is no longer today's plan
     * @param open        the match that is open beside the list; null where none is
     * @param done        the key of the placement that came of what was just decided; empty where nothing was
     */
    public record Work(
            ListQuery query,
            long total,
            long ready,
            boolean onlyReady,
            List<Row> rows,
            List<Department> departments,
            @Nullable Proposing proposing,
            @Nullable PlanMatch open,
            String done) {
        public Work {
            rows = List.copyOf(rows);
            departments = List.copyOf(departments);
        }

        /** How many suggestions of this page can be ticked. */
        public long tickable() {
            return rows.stream()
                    .mapToLong(row -> (row.ready() ? 1 : 0)
                            + row.also().stream().filter(Also::ready).count())
                    .sum();
        }
    }

    /**
     * How suggestions are proposed.
     *
     * @param href   where a POST proposes those that are ticked ({@code need}, repeated) or all that are ready ({@code all=ready}) of the
     *               plan {@code run}
     * @param ticked whether all of this page come ticked ({@code ?tick=page})
     */
    public record Proposing(String href, boolean ticked) {}

    /** A department to choose. */
    public record Department(String code, String name) {}

    /**
     * A suggestion.
     *
     * @param needId      key of the need, for a proposal
     * @param needNumber  receipt number of the need
     * @param needHref    where the need is shown with all its candidates
     * @param need        what is needed
     * @param also        what else the household waits for
     * @param offerNumber receipt number of the offer
     * @param offerHref   where the offer is shown
     * @param offer       what is offered
     * @param placeName   where the offer is; empty where it is not known
     * @param why         the reason, in a sentence
     * @param waitingDays for how many days the household waits
     * @param points      the score in whole points
     * @param blockedBy   what the offer still lacks before a placement: codes such as {@code charter}
     * @param preferred   whether the household would rather have this offer
     * @param state       what became of it: {@code open}, {@code proposed} (its household is not asked yet), {@code asked}, {@code other}
     *                    (something else is proposed to the household), {@code gone} (need or offer were taken back)
     * @param openHref    the same page with it open beside the list
     */
    public record Row(
            String needId,
            String needNumber,
            String needHref,
            NeedSummary need,
            List<Also> also,
            String offerNumber,
            String offerHref,
            OfferSummary offer,
            String placeName,
            String why,
            long waitingDays,
            long points,
            List<String> blockedBy,
            boolean preferred,
            String state,
            String openHref) {
        public Row {
            also = List.copyOf(also);
            blockedBy = List.copyOf(blockedBy);
        }

        /** Whether it could be proposed now. */
        public boolean ready() {
            return state.equals("open") && blockedBy.isEmpty();
        }
    }

    /**
     * Another need of the same household.
     *
     * @param needId      its key, for a proposal
     * @param needNumber  its receipt number
     * @param needHref    where it is shown
     * @param kind        what is needed
     * @param offerNumber receipt number of the offer that the plan suggests; null where it suggests none
     * @param offerHref   where that is shown; null likewise
     * @param ready       whether it could be proposed now
     */
    public record Also(
            String needId,
            String needNumber,
            String needHref,
            String kind,
            @Nullable String offerNumber,
            @Nullable String offerHref,
            boolean ready) {}
}
