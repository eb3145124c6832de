package org.teranga.matching.plan.suggestion;

/**
 * The worth of a pair in comparison with the plan.
 *
 * @param pointsShort at least so many points less is any plan with this pair worth
 * @param expected    of these, so many because others need the offer more
 * @param price       what others would give for the offer
 */
public record AgainstPlan(long pointsShort, long expected, long price) {}
