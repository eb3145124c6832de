package org.teranga.matching.plan.run;

import java.util.UUID;

/**
 * The difference between a plan and the one before it.
 *
 * @param before which plan came before
 * @param won    households that gained a suggestion
 * @param lost   households that lost theirs
 * @param moved  households whose suggestion is another offer now
 */
public record PlanChange(UUID before, int won, int lost, int moved) {
    /** Whether it changed nothing for anybody. */
    public boolean none() {
        return won + lost + moved == 0;
    }
}
