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
        int[] alone = new int[hard.size()];
        double[] nearest = new double[hard.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int offer = 0; offer < market.offers().size(); offer++) {
            int rule = only(need, offer);
            if (rule >= 0) {
                alone[rule]++;
                if (market.placesAreKnown(need, offer)) {
                    nearest[rule] = Math.min(nearest[rule], market.kilometres(need, offer));
                }
            }
        }
        List<Obstacle> obstacles = new ArrayList<>();
        for (int rule = 0; rule < alone.length; rule++) {
            if (alone[rule] > 0) {
                int kilometres = Double.isInfinite(nearest[rule]) ? -1 : (int) Math.ceil(nearest[rule]);
                obstacles.add(new Obstacle(hard.get(rule).id(), alone[rule], kilometres));
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
}
