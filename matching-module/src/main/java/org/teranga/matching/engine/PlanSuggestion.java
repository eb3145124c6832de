package org.teranga.matching.engine;

/**
 * A plan's suggestion for one need. Nobody has decided anything.
 *
 * @param need  its number in the market
 * @param offer the offer's number in the market
 * @param score what the pair is worth
 */
public record PlanSuggestion(int need, int offer, long score) {}
