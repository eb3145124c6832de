package org.teranga.matching.engine.assignment;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.auction.Reach;
import org.teranga.matching.engine.assignment.auction.Slots;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.PairSource;

/**
 * The needs that matter where a pair is forced into a plan: who is in the offer, who could take the place that the need leaves, and whoever
 * they could displace at little cost, the nearest by prices first (Dijkstra, ended early). All others stay where they are.
 */
final class Surroundings {
    private final PairSource source;
    private final Limits limits;
    private final Assignment plan;
    private final int need;
    private final int offer;
    private final int[] persons;
    private final boolean[] inside;
    private final int[] first;
    private final int[] next;
    private final Reach reached;

    private Surroundings(PairSource source, Limits limits, Assignment plan, int need, int offer) {
        this.source = source;
        this.limits = limits;
        this.plan = plan;
        this.need = need;
        this.offer = offer;
        persons = new int[source.needs()];
        inside = new boolean[source.needs()];
        first = new int[source.offers()];
        next = new int[source.needs()];
        reached = new Reach(source.needs() + source.offers());
        Arrays.fill(first, Slots.NOBODY);
    }

    /**
     * Of a pair.
     *
     * @param most how many needs, those in the offer and in its group apart
     */
    static Surroundings of(PairSource source, Limits limits, Assignment plan, int[] pair, int most) {
        Surroundings around = new Surroundings(source, limits, plan, pair[0], pair[1]);
        around.begin();
        around.spread(most);
        return around;
    }

    /** Whether a need may be planned anew. */
    boolean has(int i) {
        return inside[i];
    }

    /** What the offers still take when the others have their places. */
    Limits left(Limits after) {
        Limits left = after.copy();
        for (int i = 0; i < inside.length; i++) {
            if (!inside[i] && i != need && plan.offerOf()[i] >= 0) {
                left.occupy(plan.offerOf()[i], persons[i]);
            }
        }
        return left;
    }

    private void begin() {
        int left = plan.offerOf()[need];
        for (int i = 0; i < source.needs(); i++) {
            int one = i;
            int has = plan.offerOf()[i];
            if (has >= 0) {
                next[i] = first[has];
                first[has] = i;
                inside[i] = has == offer || limits.group(offer) >= 0 && limits.group(has) == limits.group(offer);
            }
            source.pairs(i, (j, score, itsPersons) -> {
                if (j == has) {
                    persons[one] = itsPersons;
                }
                if (j == left && one != need) {
                    reached.reach(one, above(one, j, score, itsPersons), Slots.NOBODY);
                }
            });
        }
        for (int i = 0; i < source.needs(); i++) {
            if (inside[i]) {
                reached.reach(i, 0, Slots.NOBODY);
            }
        }
        inside[need] = false;
    }

    private long above(int i, int j, long score, int itsPersons) {
        return Math.max(0, plan.prices().values()[i] + plan.prices().price(j, itsPersons) - score);
    }

    private void spread(int most) {
        int count = 0;
        while (!reached.isEmpty() && count < most) {
            int at = reached.next();
            long distance = reached.distance(at);
            if (at >= source.needs()) {
                for (int i = first[at - source.needs()]; i != Slots.NOBODY; i = next[i]) {
                    reached.reach(i, distance, at);
                }
            } else if (at != need) {
                inside[at] = true;
                count++;
                source.pairs(at, (j, score, itsPersons) -> {
                    if (j != offer && limits.admit(j, score, itsPersons)) {
                        reached.reach(source.needs() + j, distance + above(at, j, score, itsPersons), at);
                    }
                });
            }
        }
    }
}
