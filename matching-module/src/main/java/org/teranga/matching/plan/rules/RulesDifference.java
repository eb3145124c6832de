package org.teranga.matching.plan.rules;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The effect of other rules on today's plan, in figures: no household is named.
 *
 * @param needs              the open needs
 * @param offers             the open offers
 * @param before             the plan by the rules in force
 * @param after              the plan by the others
 * @param comparable         whether the two objectives measure the same: only hard rules differ
 * @param pairsWon           pairs of the plan that are only in the one after
 * @param pairsLost          pairs of the plan that are only in the one before
 * @param gained             needs that have a suggestion only after
 * @param lost               needs that have a suggestion only before
 * @param moved              needs that have another suggestion
 * @param becomePlaceable    needs for which no offer was possible, and one is after
 * @param becomeUnplaceable  needs for which an offer was possible, and none is after
 * @param groups             how groups of households fare, always in the same order
 * @param kinds              how each kind of help fares of which there is a need, in their order
 * @param seconds            what it took to compute
 */
@JsonbPropertyOrder({
    "needs",
    "offers",
    "before",
    "after",
    "comparable",
    "pairsWon",
    "pairsLost",
    "gained",
    "lost",
    "moved",
    "becomePlaceable",
    "becomeUnplaceable",
    "groups",
    "kinds",
    "seconds"
})
public record RulesDifference(
        int needs,
        int offers,
        Side before,
        Side after,
        boolean comparable,
        int pairsWon,
        int pairsLost,
        int gained,
        int lost,
        int moved,
        int becomePlaceable,
        int becomeUnplaceable,
        List<Group> groups,
        List<OfKind> kinds,
        double seconds) {
    public RulesDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        groups = List.copyOf(groups);
        kinds = List.copyOf(kinds);
    }

    /** Fewer needs than these and a group says too much about each: it is not told. */
    public static final int SMALLEST_GROUP = 5;

    /** The same without the groups and kinds of help that are so small that their figures would tell of single households. */
    public RulesDifference withoutSmallGroups() {
        List<Group> large =
                groups.stream().filter(group -> group.needs >= SMALLEST_GROUP).toList();
        return new RulesDifference(
                needs,
                offers,
                before,
                after,
                comparable,
                pairsWon,
                pairsLost,
                gained,
                lost,
                moved,
                becomePlaceable,
                becomeUnplaceable,
                large,
                largeKinds(),
                seconds);
    }

    /** A kind of help that is left out could be told from the others and the whole: where so few are left out, one more is. */
    private List<OfKind> largeKinds() {
        List<OfKind> large = new ArrayList<>(kinds);
        large.sort(Comparator.comparingInt(OfKind::needs));
        int out = 0;
        while (!large.isEmpty() && (large.getFirst().needs < SMALLEST_GROUP || out > 0 && out < SMALLEST_GROUP)) {
            out += large.removeFirst().needs;
        }
        return kinds.stream().filter(large::contains).toList();
    }

    /**
     * One of the two plans.
     *
     * @param version          of the rules that it goes by
     * @param pairs            the pairs that no hard rule forbids
     * @param placeable        the needs for which an offer is possible
     * @param matched          the needs that have a suggestion
     * @param persons          the people in their households
     * @param objective        the sum of the scores, by its own rules
     * @param bound            what no plan can exceed, by its own rules
     * @param gap              (bound − objective) / bound, 0 where the bound is 0
     * @param exact            whether no plan is worth more
     * @param byRulesInForce   what its pairs are worth by the soft rules and fairness in force, so that both plans can be compared
     * @param medianKilometres between need and offer; absent where nothing is placed
     */
    @JsonbPropertyOrder({
        "version",
        "pairs",
        "placeable",
        "matched",
        "persons",
        "objective",
        "bound",
        "gap",
        "exact",
        "byRulesInForce",
        "medianKilometres"
    })
    public record Side(
            int version,
            long pairs,
            int placeable,
            int matched,
            long persons,
            long objective,
            long bound,
            double gap,
            boolean exact,
            long byRulesInForce,
            @Nullable Double medianKilometres) {}

    /**
     * How the needs of a kind of help fare.
     *
     * @param kind   which
     * @param needs  how many there are
     * @param before how many have a suggestion before
     * @param after  how many have one after
     * @param gained how many have one only after
     * @param lost   how many have one only before
     * @param moved  how many have another one
     */
    @JsonbPropertyOrder({"kind", "needs", "before", "after", "gained", "lost", "moved"})
    public record OfKind(String kind, int needs, int before, int after, int gained, int lost, int moved) {
        public OfKind {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * How the needs of a group fare.
     *
     * @param group  which: {@code waiting_180_days, persons_5_or_more, rare_language, step_free}, or a composition
     * @param needs  how many there are
     * @param before how many have a suggestion before
     * @param after  how many have one after
     * @param gained how many have one only after
     * @param lost   how many have one only before
     */
    @JsonbPropertyOrder({"group", "needs", "before", "after", "gained", "lost"})
    public record Group(String group, int needs, int before, int after, int gained, int lost) {
        public Group {
            Objects.requireNonNull(group, "group");
        }

        /** The share that has a suggestion before, from 0 to 1. */
        public double shareBefore() {
            return needs == 0 ? 0 : (double) before / needs;
        }

        /** The share that has one after, from 0 to 1. */
        public double shareAfter() {
            return needs == 0 ? 0 : (double) after / needs;
        }
    }
}
