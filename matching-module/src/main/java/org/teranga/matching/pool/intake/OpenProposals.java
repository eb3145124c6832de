package org.teranga.matching.pool.intake;

import java.util.Collection;
import java.util.UUID;

/** Ends the open proposals of a need or an offer in the transaction in which it is withdrawn. */
public interface OpenProposals {
    /**
     * Keeps it, and both its sides, from everybody else until the transaction ends. Called before whoever takes back holds anything, since
     * every step takes offers, then needs, then placements: in another order two would wait for each other.
     *
     * @param kind {@code need} or {@code offer}
     */
    void hold(String kind, Collection<UUID> ids);

    /**
     * Ends it, and tells whoever was asked.
     *
     * @param kind {@code need} or {@code offer}
     * @param ids  of what is taken back by now
     */
    void end(String kind, Collection<UUID> ids);
}
