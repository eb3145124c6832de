package org.teranga.matching.engine.team;

/**
 * Teams with their proof. No teams are worth more than the bound.
 *
 * @param volunteer of each chosen pair, by ascending role and volunteer
 * @param role      of each chosen pair
 * @param score     of each chosen pair
 * @param complete  how many projects have all their needed roles filled, of those that have any
 * @param objective the sum of the scores, and what complete projects give beside
 * @param bound     what no teams can exceed
 */
public record TeamPlan(int[] volunteer, int[] role, long[] score, int complete, long objective, long bound) {
    /** Whether no teams are better. */
    public boolean exact() {
        return objective == bound;
    }

    /** How many pairs are chosen. */
    public int chosen() {
        return role.length;
    }

    /** By which share of the bound better teams could still be better: 0 where the bound is 0. */
    public double gap() {
        return bound == 0 ? 0 : (double) (bound - objective) / bound;
    }
}
