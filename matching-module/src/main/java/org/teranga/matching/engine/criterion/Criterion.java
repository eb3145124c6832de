package org.teranga.matching.engine.criterion;

/**
 * A criterion: one question that is asked of every pair of a need and an offer. To add one: its class, its entry in the catalogue, its two
 * messages {@code matching.criterion.<id>.label} and {@code matching.criterion.<id>.verdict}.
 */
public sealed interface Criterion permits HardCriterion, SoftCriterion {
    /** Its name in rule sets. */
    String id();
}
