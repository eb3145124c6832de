package org.teranga.matching.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.web.Problem;

/**
 * An administrator tries rules on today's pool and sees the difference. An association computes one trial at a time on a node, so that
 * a hand on a dial does not take the node from the others; whoever asks meanwhile waits a little.
 */
@ApplicationScoped
public class TryRules {
    private static final long PATIENCE_SECONDS = 20;

    private final Trial trial;
    private final Map<UUID, Turn> turns = new ConcurrentHashMap<>();

    @Inject
    TryRules(Trial trial) {
        this.trial = trial;
    }

    /**
     * What these rules would change, without the groups that are so small that they would tell of single households.
     *
     * @throws Problem 429 where others have been waiting for too long
     */
    public Difference on(RuleSet rules) {
        Turn turn = turn();
        if (!taken(turn.free)) {
            throw Problem.of(429, "rules.busy");
        }
        try {
            Difference difference = trial.of(rules).withoutSmallGroups();
            turn.seconds = difference.seconds();
            return difference;
        } finally {
            turn.free.release();
        }
    }

    /** How long the last trial of this association took on this node; 0 where there was none. */
    public double lastSeconds() {
        return turn().seconds;
    }

    private Turn turn() {
        return turns.computeIfAbsent(TenantContext.required().id(), tenant -> new Turn());
    }

    private static boolean taken(Semaphore free) {
        try {
            return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class Turn {
        private final Semaphore free = new Semaphore(1, true);
        private volatile double seconds;
    }
}
