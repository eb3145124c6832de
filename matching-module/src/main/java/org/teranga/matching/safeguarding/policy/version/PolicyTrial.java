package org.teranga.matching.safeguarding.policy.version;

import org.teranga.matching.safeguarding.policy.Policy;

/**
 * Tries a policy on today's offers before anybody feels it. It goes by the prices of the plan, and plans are made in a package that knows
 * this one and not the other way round: that is why this is an interface.
 */
@FunctionalInterface
public interface PolicyTrial {
    /**
     * What this policy would change. Nothing is written down.
     *
     * @param policy the one to try
     */
    PolicyDifference of(Policy policy);
}
