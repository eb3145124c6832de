package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.teranga.matching.placement.step.PromisesHistory;
import org.teranga.testrun.LongRun;

/**
 * The promises as properties: random people, each with several ways in, edit, import, note, answer, grant and publish in any order, and
 * after each event an oracle that knows every human looks whether a promise is broken. More histories, or others:
 * {@code -Dteranga.promises.histories=1000000 -Dteranga.promises.seed=7}.
 */
class PromisesModelTest {
    private static final int HISTORIES = Integer.getInteger("teranga.promises.histories", LongRun.of(5_000, 20_000));
    private static final long SEED = Long.getLong("teranga.promises.seed", 14);

    @Test
    void whateverHappensNoPromiseIsBroken() {
        Map<String, Integer> seen = new TreeMap<>();
        long began = System.nanoTime();
        for (int number = 0; number < HISTORIES; number++) {
            long seed = SEED * 1_000_003 + number;
            try {
                new PromisesHistory(seed, seen).live();
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("history " + number + " of seed " + SEED + ": " + broken.getMessage(), broken);
            }
        }
        System.out.printf(
                "%,d histories, seed %d, %,.0f a second: %s%n",
                HISTORIES, SEED, HISTORIES * 1e9 / (System.nanoTime() - began), seen);
        reached(seen, "TAKEN INTRODUCE", 80);
        reached(seen, "ASKED_AGAIN INTRODUCE", 1);
        reached(seen, "ASKED_AGAIN APPROVE", 40);
        reached(seen, "SPOKEN HOUSEHOLD_ACCEPTS", 50);
        reached(seen, "TAKEN START_TRIAL", 10);
        reached(seen, "TAKEN MOVE_IN", 10);
        reached(seen, "TAKEN EXTEND", 5);
        reached(seen, "refused: placement.refused.unsigned", 30);
        reached(seen, "refused: placement.refused.noted_by_you", 5);
        reached(seen, "refused: placement.refused.no_stay", 10);
        reached(seen, "TAKEN HOST_OBJECTS by its own", 5);
        reached(seen, "TAKEN HOUSEHOLD_STOPS by its own", 1);
        reached(seen, "objected after they met", 2);
        for (String what : List.of(
                "moves in",
                "moves out",
                "exempted",
                "exemption ended",
                "policy published",
                "days go by",
                "a day comes",
                "all renewed")) {
            reached(seen, what, 150);
        }
        reached(seen, "refused: placement.refused.unheard", 100);
        reached(seen, "refused: placement.refused.child_alone", 50);
        reached(seen, "refused: safety.refused.frozen", 50);
        reached(seen, "refused: safety.refused.looked_into", 20);
        reached(seen, "refused: problem.own_matter", 100);
        reached(seen, "refused: problem.second_person", 500);
    }

    /** So often at least in a thousand histories: a model in which nothing happens proves nothing. */
    private static void reached(Map<String, Integer> seen, String what, int inAThousand) {
        assertThat(seen.getOrDefault(what, 0))
                .as("%s, seed %d: %s", what, SEED, seen)
                .isGreaterThanOrEqualTo((int) ((long) HISTORIES * inAThousand / 1_000));
    }
}
