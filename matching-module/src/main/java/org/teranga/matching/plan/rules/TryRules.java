package org.teranga.matching.plan.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.tenancy.TenantContext;

/** An administrator tries rules on today's pool and sees the difference. It is computed in a lane, so that a hand on a dial does not take
 * the node from the others. */
@ApplicationScoped
public class TryRules {
    private static final int MOST = 10_000;

    private final Trial trial;
    private final Lanes lanes;
    private final Cache<UUID, Double> seconds =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    TryRules(Trial trial, Lanes lanes) {
        this.trial = trial;
        this.lanes = lanes;
    }

    /**
     * What these rules would change, without the groups that are so small that they would tell of single households.
     *
     * @throws org.teranga.platform.lane.LaneRefused where the association has as many trials under way as it may
     */
    public RulesDifference on(RuleSet rules) {
        RulesDifference difference =
                lanes.call(Lane.TRIALS, () -> trial.of(rules).withoutSmallGroups());
        seconds.put(TenantContext.required().id(), difference.seconds());
        return difference;
    }

    /** How long the last trial of this association took on this node; 0 where there was none. */
    public double lastSeconds() {
        return Objects.requireNonNullElse(
                seconds.getIfPresent(TenantContext.required().id()), 0.0);
    }
}
