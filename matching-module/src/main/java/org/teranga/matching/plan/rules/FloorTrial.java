package org.teranga.matching.plan.rules;

import java.util.List;
import org.teranga.matching.engine.fairness.UnreachableFloor;
import org.teranga.matching.engine.rule.RuleSet;

/** Holds the floors of rules against today's pool; an interface for the same reason as {@link Trial}. */
@FunctionalInterface
public interface FloorTrial {
    /** The floors of these rules that no plan of today's pool can reach; groups that are too small to be told are left out. */
    List<UnreachableFloor> of(RuleSet rules);
}
