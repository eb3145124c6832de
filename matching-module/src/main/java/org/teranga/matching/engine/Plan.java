package org.teranga.matching.engine;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.teranga.matching.engine.assignment.GroupSolver;
import org.teranga.matching.engine.assignment.pair.Assignment;

/**
 * The best plan for everybody under a rule set, with its proof and its prices. The same market and rules give the same plan.
 */
public final class Plan {
    private final Scorer scorer;
    private final long pairs;
    private final Assignment assignment;

    private Plan(Scorer scorer, long pairs, Assignment assignment) {
        this.scorer = scorer;
        this.pairs = pairs;
        this.assignment = assignment;
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
        GroupSolver solver = new GroupSolver(scorer, scorer.limits());
        progress.accept(0.1);
        Assignment assignment = solver.solve();
        // The solver has gone through all pairs, so they have been counted.
        Plan plan = new Plan(
                scorer,
                IntStream.range(0, scorer.needs()).mapToLong(scorer::count).sum(),
                assignment);
        progress.accept(1);
        return plan;
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
