package org.teranga.matching.plan.run;

/**
 * The value of a plan, and how well it is proved.
 *
 * @param needs     the needs that were open
 * @param offers    the offers that were open
 * @param pairs     the pairs that no hard rule forbids
 * @param matched   the needs that the plan places
 * @param persons   the people in their households
 * @param objective the sum of the scores of the pairs chosen
 * @param bound     what no plan can exceed
 * @param gap       (bound − objective) / bound, 0 where the bound is 0
 * @param exact     whether no plan is worth more
 */
public record PlanFigures(
        int needs,
        int offers,
        long pairs,
        int matched,
        int persons,
        long objective,
        long bound,
        double gap,
        boolean exact) {}
