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
 * @param known       the rows from which it was made
 */
public record Pool(PoolVersion version, Market market, Map<String, String> departments, OpenPool known) {
    public Pool {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(market, "market");
        departments = Map.copyOf(departments);
        Objects.requireNonNull(known, "known");
    }

    /** One that was made from no rows. */
    public Pool(PoolVersion version, Market market, Map<String, String> departments) {
        this(version, market, departments, OpenPool.UNREAD);
    }

    /** How much room it takes, in offers and needs, each as the engine sees it and as it was read. */
    public long weight() {
        return (long) market.offers().size()
                + market.needs().size()
                + known.offers().size()
                + known.needs().size();
    }
}
