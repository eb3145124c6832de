package org.teranga.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.market.Market;

/** Says which single change would open the most offers to a need: for each hard rule, the offers that nothing else keeps away. */
public final class Obstacles {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final Market market;
    private final List<HardCriterion> hard;

    /** Of the rules that a scorer holds against a market. */
    public Obstacles(Scorer scorer) {
        this.market = scorer.market();
        this.hard = scorer.rules().hard().stream()
                .map(type -> type.make().apply(Map.of()))
                .toList();
    }

    /** The rules that keep offers away by themselves, the one that keeps the most first; ties in the order of the rules. */
    public List<Obstacle> of(int need) {
        Tally tally = new Tally(hard.size());
        for (int offer = 0; offer < market.offers().size(); offer++) {
            count(need, offer, tally);
        }
        return sorted(tally);
    }

    /** The rules that keep needs away from an offer by themselves, likewise. */
    public List<Obstacle> ofOffer(int offer) {
        Tally tally = new Tally(hard.size());
        for (int need = 0; need < market.needs().size(); need++) {
            count(need, offer, tally);
        }
        return sorted(tally);
    }

    private void count(int need, int offer, Tally tally) {
        int rule = only(need, offer);
        if (rule >= 0) {
            tally.alone[rule]++;
            if (market.placesAreKnown(need, offer)) {
                tally.nearest[rule] = Math.min(tally.nearest[rule], market.kilometres(need, offer));
            }
        }
    }

    private List<Obstacle> sorted(Tally tally) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (int rule = 0; rule < hard.size(); rule++) {
            if (tally.alone[rule] > 0) {
                double nearest = tally.nearest[rule];
                int kilometres = Double.isInfinite(nearest) ? -1 : (int) Math.ceil(nearest);
                obstacles.add(new Obstacle(hard.get(rule).id(), tally.alone[rule], kilometres));
            }
        }
        obstacles.sort(Comparator.comparingInt(Obstacle::alone).reversed());
        return obstacles;
    }

    /** The only rule that a pair does not meet; below 0 where there is none, or more than one. */
    private int only(int need, int offer) {
        int only = NONE;
        for (int rule = 0; rule < hard.size(); rule++) {
            if (hard.get(rule).outcome(market, need, offer) != Outcome.MET) {
                if (only != NONE) {
                    return SEVERAL;
                }
                only = rule;
            }
        }
        return only;
    }

    private static final class Tally {
        private final int[] alone;
        private final double[] nearest;

        private Tally(int rules) {
            alone = new int[rules];
            nearest = new double[rules];
            Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        }
    }
}
