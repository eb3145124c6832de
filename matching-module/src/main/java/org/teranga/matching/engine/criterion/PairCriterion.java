package org.teranga.matching.engine.criterion;

/** A hard criterion that compares numbers, days, places or words of the need and of the offer. */
public non-sealed interface PairCriterion extends HardCriterion {}
