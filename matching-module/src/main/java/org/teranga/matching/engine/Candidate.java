package org.teranga.matching.engine;

/**
 * An offer that is possible for a need.
 *
 * @param offer its number in the market
 * @param score what the pair is worth
 */
public record Candidate(int offer, long score) {}
