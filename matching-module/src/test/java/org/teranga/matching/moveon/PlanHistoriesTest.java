package org.teranga.matching.moveon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.moveon.sharing.OpenSteps;
import org.teranga.matching.moveon.sharing.StepShares;
import org.teranga.platform.testing.assembly.Assembled;

/**
 * What is promised of plans, as a property: a household, the team, two helpers and a host do anything in any order, and after each event
 * everybody reads what an oracle says, which knows what was opened to whom, and nothing else. More histories, or others:
 * {@code -Dteranga.plans.histories=1000 -Dteranga.plans.seed=7}.
 */
@Assembled
class PlanHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("teranga.plans.histories", 3);
    private static final long SEED = Long.getLong("teranga.plans.seed", 14);
    private static final int EVENTS = 60;

    @Inject
    private HouseholdWithPlan home;

    @Inject
    private MoveOnPlans plans;

    @Inject
    private MoveOnSteps steps;

    @Inject
    private OpenSteps openSteps;

    @Inject
    private StepShares shares;

    @BeforeEach
    void aHousehold() {
        home.open();
    }

    @Test
    void aPlanIsReadByNobodyToWhomItWasNotOpened() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int number = 0; number < HISTORIES; number++) {
            long seed = SEED * 1_000_003 + number;
            try {
                home.open();
                new PlanHistory(home, new PlanHistory.Product(plans, steps, openSteps, shares), seed, seen)
                        .live(EVENTS);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("history " + number + " of seed " + SEED + ": " + broken.getMessage(), broken);
            }
        }
        System.out.printf("%,d histories, seed %d: %s%n", HISTORIES, SEED, seen);
        assertThat(seen.keySet())
                .contains("add", "propose", "accept", "open", "close", "help ends", "smuggle", "begin again", "read");
    }
}
