package org.teranga.webapp.histories;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.teranga.webapp.identity.OwnAddress;

/** Histories that share an association, one after the other, with a team and doors of their own on whichever thread lives them. */
@ApplicationScoped
public class AssociationHistories {
    @Resource
    private @Nullable ManagedExecutorService executor;

    @Inject
    private OwnAddress server;

    @Inject
    private Doors doors;

    @Inject
    private CheckDoors checkDoors;

    @Inject
    private Team team;

    /**
     * Opens an association and lives histories in it.
     *
     * @param from the number of the first
     * @param to   the number behind the last
     * @return how often what was reached
     */
    @ActivateRequestContext
    public Map<String, Integer> live(long seed, int from, int to) {
        Map<String, Integer> seen = new TreeMap<>();
        AssociationLife life = new AssociationLife(doors, checkDoors, team, team.open(), new PublishedPolicies());
        for (int number = from; number < to; number++) {
            Random random = new Random(seed * 1_000_003 + number);
            try {
                new History(life, random, number, seen).live();
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("history " + number + " of seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
        return seen;
    }

    /** Begins what is done beside the test, on a thread that finds what the application finds. */
    public <T> Future<T> beside(Callable<T> work) {
        server.get();
        return Objects.requireNonNull(executor).submit(work);
    }
}
