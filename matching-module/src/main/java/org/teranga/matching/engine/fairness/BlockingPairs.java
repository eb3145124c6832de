package org.teranga.matching.engine.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;

/**
 * How many pairs would rather have each other than what the plan gives them (Gale and Shapley, 1962): the household has nothing, or
 * something that suits it less, and the host has room, or households that suit less and whose leaving would make it. What counts here is
 * how well the two suit each other, not how long anybody has waited. A plan that is best for all has some; a plan without any serves
 * fewer.
 */
public final class BlockingPairs {
    private final Scorer scorer;
    private final Limits limits;
    private final Assignment plan;
    private final List<List<Integer>> inside = new ArrayList<>();
    private final int[] persons;
    private final int[] inGroup;

    private BlockingPairs(Scorer scorer, Assignment plan) {
        this.scorer = scorer;
        this.plan = plan;
        limits = scorer.limits();
        persons = new int[scorer.offers()];
        inGroup = new int[limits.groups()];
        for (int offer = 0; offer < scorer.offers(); offer++) {
            inside.add(new ArrayList<>());
        }
        for (int need = 0; need < scorer.needs(); need++) {
            int offer = plan.offerOf()[need];
            if (offer >= 0) {
                inside.get(offer).add(need);
                persons[offer] += scorer.persons(need);
                if (limits.group(offer) >= 0) {
                    inGroup[limits.group(offer)]++;
                }
            }
        }
        inside.forEach(needs -> needs.sort(Comparator.comparingLong(this::value)));
    }

    /** Counts them. */
    public static long count(Scorer scorer, Assignment plan) {
        return new BlockingPairs(scorer, plan).count();
    }

    private long count() {
        long[] count = {0};
        for (int i = 0; i < scorer.needs(); i++) {
            int need = i;
            long has = value(need);
            scorer.pairs(need, (offer, score, size) -> {
                long value = score - scorer.base(need);
                boolean wants = plan.offerOf()[need] < 0 || value > has;
                if (wants && plan.offerOf()[need] != offer && isWelcome(offer, value, size)) {
                    count[0]++;
                }
            });
        }
        return count[0];
    }

    private long value(int need) {
        return plan.scoreOf()[need] - scorer.base(need);
    }

    /** Whether an offer has room for a household, or would have it without some that suit less. */
    private boolean isWelcome(int offer, long value, int size) {
        int group = limits.group(offer);
        List<Integer> there = inside.get(offer);
        boolean groupIsFull = group >= 0 && inGroup[group] >= limits.most(group);
        long places = limits.households(offer) - (long) there.size();
        long room = limits.persons(offer) == Limits.NONE ? Limits.NONE : limits.persons(offer) - (long) persons[offer];
        int out = 0;
        while (places <= 0 || room < size || groupIsFull && out == 0) {
            if (out == there.size() || value(there.get(out)) >= value) {
                return false;
            }
            places++;
            room += scorer.persons(there.get(out++));
        }
        return true;
    }
}
