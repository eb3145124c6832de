package org.teranga.matching.engine;

import java.util.List;
import java.util.Map;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.DistanceCriterion;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.PairCriterion;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.criterion.hard.Radius;
import org.teranga.matching.engine.criterion.hard.RadiusOrRemote;
import org.teranga.matching.engine.criterion.hard.SameKind;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.rule.RuleSection;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/**
 * Rules in the form in which many pairs are judged: criteria that look at properties of offers become one mask per need, the radius a
 * disc of the index, points for distance are given once for all offers of a place, and the others go through offers in batches.
 */
final class CompiledRules {
    private static final long ANY = -1;

    private final Market market;
    private final PairCriterion[] asked;
    private final DistanceCriterion[] far;
    private final double[] farWeights;
    private final SoftCriterion[] soft;
    private final double[] weights;
    private final long[] refused;
    private final long[] oneOf;
    private final boolean inDisc;
    private final boolean inDiscOrRemote;
    private final boolean ofKind;
    private final Wishes wishes;

    CompiledRules(Market market, RuleSection section, Wishes wishes) {
        this.market = market;
        this.wishes = wishes;
        RuleSet rules = section.rules();
        List<HardCriterion> hard =
                rules.hard().stream().map(type -> type.make().apply(Map.of())).toList();
        inDisc = hard.stream().anyMatch(Radius.class::isInstance);
        inDiscOrRemote = hard.stream().anyMatch(RadiusOrRemote.class::isInstance);
        ofKind = hard.stream().anyMatch(SameKind.class::isInstance);
        asked = hard.stream()
                .filter(criterion -> criterion instanceof PairCriterion && !(criterion instanceof Radius))
                .toArray(PairCriterion[]::new);
        List<SoftRule> byDistance =
                rules.soft().stream().filter(CompiledRules::isFar).toList();
        List<SoftRule> others =
                rules.soft().stream().filter(rule -> !isFar(rule)).toList();
        far = byDistance.stream().map(SoftRule::criterion).toArray(DistanceCriterion[]::new);
        farWeights = byDistance.stream().mapToDouble(SoftRule::weight).toArray();
        soft = others.stream().map(SoftRule::criterion).toArray(SoftCriterion[]::new);
        weights = others.stream().mapToDouble(SoftRule::weight).toArray();
        refused = new long[market.needs().size()];
        oneOf = new long[refused.length];
        for (int need = 0; need < refused.length; need++) {
            if (section.kinds().contains(market.needs().facts(need).kind())) {
                sieve(hard, need);
            }
        }
    }

    private void sieve(List<HardCriterion> hard, int need) {
        refused[need] = refused(hard, market.needs().facts(need));
        oneOf[need] = ANY;
        for (PairCriterion criterion : asked) {
            refused[need] |= criterion.refused(market, need);
            long wanted = criterion.oneOf(market, need);
            oneOf[need] = wanted == 0 ? oneOf[need] : wanted;
        }
    }

    private static boolean isFar(SoftRule rule) {
        return rule.criterion() instanceof DistanceCriterion;
    }

    private static long refused(List<HardCriterion> hard, NeedFacts need) {
        long refused = 0;
        for (HardCriterion criterion : hard) {
            if (criterion instanceof TraitCriterion trait) {
                refused |= trait.refused(need) | trait.unsure(need);
            }
        }
        return refused;
    }

    /** Whether only offers within the radius of a need are possible. */
    boolean inDisc(int need) {
        return inDisc || inDiscOrRemote && !market.needs().help().meets(need).isRemote();
    }

    /** Whether only offers of the need's kind are possible. */
    boolean ofKind() {
        return ofKind;
    }

    /** The bits of which a possible offer has none. */
    long refused(int need) {
        return refused[need];
    }

    /** The bits of which a possible offer has at least one. */
    long oneOf(int need) {
        return oneOf[need];
    }

    /** Leaves in a batch what is possible for a need: the offers have passed the sieve of bits and lie in the disc. */
    void keepPossible(int need, Batch batch) {
        for (int k = 0; k < asked.length && batch.size() > 0; k++) {
            if (!asked[k].decidedByTraits(market, need)) {
                asked[k].keep(market, need, batch);
            }
        }
        if ((market.keepsApart() || wishes.askForLeast()) && batch.size() > 0) {
            int size = batch.size();
            batch.clear();
            for (int at = 0; at < size; at++) {
                int offer = batch.offer(at);
                batch.keep(at, !market.isApart(need, offer) && wishes.accept(need, offer));
            }
        }
    }

    /** The points for a distance. */
    long farPoints(double kilometres) {
        long points = 0;
        for (int k = 0; k < far.length; k++) {
            points += SoftCriterion.points(far[k].value(kilometres), farWeights[k]);
        }
        return points;
    }

    /** The most points that an offer can have for anything but the distance. */
    long mostPoints(int need) {
        long most = wishes.most();
        for (int k = 0; k < soft.length; k++) {
            most += soft[k].most(market, need, weights[k]);
        }
        return most;
    }

    /** Adds the points for anything but the distance. */
    void addPoints(int need, Batch batch) {
        for (int k = 0; k < soft.length; k++) {
            soft[k].addPoints(market, need, weights[k], batch);
        }
        wishes.addPoints(need, batch);
    }
}
