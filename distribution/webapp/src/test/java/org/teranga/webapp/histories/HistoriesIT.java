package org.teranga.webapp.histories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.tenancy.Tenant;

/**
 * Random histories on the real database: more of them, or others, with {@code -Dteranga.histories=5000 -Dteranga.histories.seed=7}. Fifty
 * share an association.
 */
@ExtendWith(ArquillianExtension.class)
class HistoriesIT {
    private static final int ALL = Integer.getInteger("teranga.histories", 200);
    private static final long SEED = Long.getLong("teranga.histories.seed", 14);
    private static final int AN_ASSOCIATION = 50;

    @Inject
    private Doors doors;

    @Inject
    private Team team;

    @Test
    void whateverHappensNoPromiseIsBroken() {
        Map<String, Integer> seen = new TreeMap<>();
        long began = System.nanoTime();
        Tenant own = team.open();
        for (int number = 0; number < ALL; number++) {
            if (number % AN_ASSOCIATION == AN_ASSOCIATION - 1) {
                own = team.open();
            }
            Random random = new Random(SEED * 1_000_003 + number);
            try {
                new History(doors, team, own, random, number, seen).live();
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("history " + number + " of seed " + SEED + ": " + broken.getMessage(), broken);
            }
        }
        System.out.printf(
                "%,d histories on the database, seed %d, in %.0f s: %s%n",
                ALL, SEED, (System.nanoTime() - began) / 1e9, seen);
        for (String what :
                List.of("taken introduce", "spoke", "household object", "old letter", "403 review", "confirmed")) {
            assertThat(seen).as("in which nothing happens proves nothing").containsKey(what);
        }
    }
}
