package org.teranga.matching.engine;

import java.util.Set;
import java.util.stream.IntStream;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/**
 * What people want beyond the rules: a least share of the points for each side, what they were proposed before, what they prefer. A soft
 * rule that cannot be judged counts for neither side: who leaves a cell blank does not fall below a least share by it.
 */
final class Wishes {
    /** What a host lives with day by day; where the home is and for how long is the household's affair. */
    private static final Set<String> OF_THE_HOST = Set.of("languages", "interests", "fit", "duration", "level");

    private static final Set<String> OF_THE_HOUSEHOLD =
            Set.of("distance", "languages", "interests", "duration", "skills", "distance_or_remote", "hours", "level");

    private final Market market;
    private final Choice choice;
    private final SoftCriterion[] soft;
    private final double[] weights;
    private final int[] ofHost;
    private final int[] ofHousehold;
    private final boolean remembers;

    Wishes(Market market, RuleSet rules) {
        this.market = market;
        choice = rules.choice();
        soft = rules.soft().stream().map(SoftRule::criterion).toArray(SoftCriterion[]::new);
        weights = rules.soft().stream().mapToDouble(SoftRule::weight).toArray();
        ofHost = of(OF_THE_HOST);
        ofHousehold = of(OF_THE_HOUSEHOLD);
        remembers = market.remembers() && (choice.stickiness() > 0 || choice.preferred() > 0);
    }

    private int[] of(Set<String> criteria) {
        return IntStream.range(0, soft.length)
                .filter(k -> criteria.contains(soft[k].id()))
                .toArray();
    }

    /** Whether a pair may be too bad for a side. */
    boolean askForLeast() {
        return choice.asksForLeast();
    }

    /** The most points that a pair can have by this. */
    long most() {
        return remembers ? choice.stickinessPoints() + choice.preferredPoints() : 0;
    }

    /** Gives the offers of a batch their {@link #points}. */
    void addPoints(int need, Batch batch) {
        for (int at = 0; remembers && at < batch.size(); at++) {
            batch.add(at, points(need, batch.offer(at)));
        }
    }

    boolean accept(int need, int offer) {
        return !choice.asksForLeast()
                || reaches(ofHousehold, choice.leastForHousehold(), need, offer)
                        && reaches(ofHost, choice.leastForHost(), need, offer);
    }

    private boolean reaches(int[] side, double least, int need, int offer) {
        if (least == 0) {
            return true;
        }
        double points = 0;
        double most = 0;
        for (int k : side) {
            double value = soft[k].value(market, need, offer);
            if (!Double.isNaN(value)) {
                points += weights[k] * value;
                most += weights[k];
            }
        }
        return 100 * points >= least * most;
    }

    long points(int need, int offer) {
        return remembers ? proposedPoints(need, offer) + preferredPoints(need, offer) : 0;
    }

    long proposedPoints(int need, int offer) {
        return market.isProposed(need, offer) ? choice.stickinessPoints() : 0;
    }

    long preferredPoints(int need, int offer) {
        return market.isPreferred(need, offer) ? choice.preferredPoints() : 0;
    }
}
