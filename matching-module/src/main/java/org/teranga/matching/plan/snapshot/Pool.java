package org.teranga.matching.plan.snapshot;

import java.util.Map;
import java.util.Objects;
import org.teranga.matching.engine.market.Market;

/**
 * The open offers and needs of an association as the engine sees them. Nothing in it tells who anybody is.
 *
 * @param version     which state of the pool this is
 * @param market      the offers and needs that can be brought together; what a placement holds is not among them
 * @param departments need or offer, by its key, to the department where it is; those whose place is unknown are left out
 */
public record Pool(PoolVersion version, Market market, Map<String, String> departments) {
    public Pool {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(market, "market");
        departments = Map.copyOf(departments);
    }

    /** How much room it takes, in offers and needs. */
    public long weight() {
        return (long) market.offers().size() + market.needs().size();
    }
}
