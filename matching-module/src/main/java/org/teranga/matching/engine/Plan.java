package org.teranga.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.Prices;
import org.teranga.matching.engine.rule.RuleSection;

/**
 * The best plan for everybody under a rule set, with its proof and its prices. The same market and rules give the same plan. Where kinds of
 * help have rules of their own, each is planned by itself, and the plans are put together.
 */
public final class Plan {
    private final Scorer scorer;
    private final long pairs;
    private final Assignment assignment;
    private final List<PlanPart> parts;

    private Plan(Scorer scorer, List<PlanPart> parts) {
        this.scorer = scorer;
        this.parts = List.copyOf(parts);
        assignment = parts.size() == 1 ? parts.getFirst().plan() : together(scorer, parts);
        // The solver has gone through all pairs, so they have been counted.
        pairs = IntStream.range(0, scorer.needs()).mapToLong(scorer::count).sum();
    }

    /** Makes the plan. */
    public static Plan of(Scorer scorer) {
        return of(scorer, done -> {});
    }

    /**
     * Makes the plan and tells how far it is.
     *
     * @param progress takes the share that is done, from 0 to 1
     */
    public static Plan of(Scorer scorer, DoubleConsumer progress) {
        return made(scorer, List.of(), progress);
    }

    /** The plan by other rules or points on the same market: what they leave as it is for a kind of help is not planned again. */
    public Plan under(Scorer other) {
        return made(other, parts, done -> {});
    }

    private static Plan made(Scorer scorer, List<PlanPart> known, DoubleConsumer progress) {
        List<RuleSection> sections = scorer.rules().sections();
        Limits limits = scorer.limits();
        progress.accept(0.1);
        List<PlanPart> parts = new ArrayList<>();
        for (RuleSection section : sections) {
            parts.add(known.stream()
                    .filter(part -> part.holds(scorer, section))
                    .findFirst()
                    .orElseGet(() -> PlanPart.of(scorer, limits, section)));
            progress.accept(0.1 + 0.8 * parts.size() / sections.size());
        }
        Plan plan = new Plan(scorer, parts);
        progress.accept(1);
        return plan;
    }

    /** Plans of different needs and offers as one: no offer is in two of them, so that sums are proved where the parts are. */
    private static Assignment together(Scorer scorer, List<PlanPart> parts) {
        int[] offerOf = new int[scorer.needs()];
        long[] scoreOf = new long[scorer.needs()];
        long[] values = new long[scorer.needs()];
        long[] prices = new long[scorer.offers()];
        double[] perPerson = new double[scorer.offers()];
        long objective = 0;
        long bound = 0;
        for (PlanPart part : parts) {
            Assignment plan = part.plan();
            for (int at = 0; at < part.needs().length; at++) {
                int need = part.needs()[at];
                offerOf[need] = plan.offerOf()[at];
                scoreOf[need] = plan.scoreOf()[at];
                values[need] = plan.prices().values()[at];
            }
            for (int offer = 0; offer < prices.length; offer++) {
                prices[offer] += plan.prices().prices()[offer];
                perPerson[offer] += plan.prices().perPerson()[offer];
            }
            objective += plan.objective();
            bound += plan.bound();
        }
        return new Assignment(offerOf, scoreOf, objective, bound, new Prices(values, prices, perPerson));
    }

    /** Market and rules. */
    public Scorer scorer() {
        return scorer;
    }

    /** How many pairs are feasible. */
    public long pairs() {
        return pairs;
    }

    /** Objective, bound, prices. */
    public Assignment assignment() {
        return assignment;
    }

    /** How many persons are in the households that have a suggestion. */
    public long persons() {
        return suggestions().stream()
                .mapToLong(suggestion -> scorer.persons(suggestion.need()))
                .sum();
    }

    /** The suggestions, in the order of the needs' ids. */
    public List<PlanSuggestion> suggestions() {
        return IntStream.range(0, scorer.needs())
                .filter(need -> assignment.offerOf()[need] >= 0)
                .mapToObj(need -> new PlanSuggestion(
                        need, assignment.offerOf()[need], assignment.scoreOf()[need]))
                .toList();
    }

    /**
     * By how many points a pair falls short of the plan: forcing it costs at least as much. 0 for the plan's own pairs, and for others
     * that are as good; what rules forbid has no answer here.
     */
    public long pointsShort(int need, int offer) {
        return assignment.offerOf()[need] == offer
                ? 0
                : assignment.prices().pointsShort(need, offer, scorer.score(need, offer), scorer.persons(need));
    }
}
