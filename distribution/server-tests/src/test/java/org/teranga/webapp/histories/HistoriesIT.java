package org.teranga.webapp.histories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random histories on the real database: more of them, or others, with {@code -Dteranga.histories=5000 -Dteranga.histories.seed=7}. Twenty
 * share an association; two associations live at a time.
 */
@ExtendWith(ArquillianExtension.class)
class HistoriesIT {
    private static final int ALL = Integer.getInteger("teranga.histories", 40);
    private static final long SEED = Long.getLong("teranga.histories.seed", 14);
    private static final int AN_ASSOCIATION = 20;

    @Inject
    private AssociationHistories histories;

    private final AtomicInteger begun = new AtomicInteger();

    /** Each is a dozen requests of several people; a long run has hundreds of them. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void whateverHappensNoPromiseIsBroken() throws Exception {
        long began = System.nanoTime();
        Map<String, Integer> seen = new TreeMap<>();
        List<Future<Map<String, Integer>>> lived = List.of(histories.beside(this::live), histories.beside(this::live));
        for (Future<Map<String, Integer>> one : lived) {
            one.get().forEach((what, times) -> seen.merge(what, times, Integer::sum));
        }
        System.out.printf(
                "%,d histories on the database, seed %d, in %.0f s: %s%n",
                ALL, SEED, (System.nanoTime() - began) / 1e9, seen);
        for (String what : List.of(
                "taken introduce",
                "spoke",
                "household object",
                "old letter",
                "403 review",
                "confirmed",
                "policy published",
                "exempted",
                "moves in",
                "days go by",
                "taken met",
                "taken start-trial")) {
            assertThat(seen).as("in which nothing happens proves nothing").containsKey(what);
        }
    }

    /** Lives one association after the other, as long as there is one that nobody has begun. */
    private Map<String, Integer> live() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int from = next(); from < ALL; from = next()) {
            histories
                    .live(SEED, from, Math.min(from + AN_ASSOCIATION, ALL))
                    .forEach((what, times) -> seen.merge(what, times, Integer::sum));
        }
        return seen;
    }

    private int next() {
        return begun.getAndIncrement() * AN_ASSOCIATION;
    }
}
