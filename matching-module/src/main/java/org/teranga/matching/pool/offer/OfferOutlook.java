package org.teranga.matching.pool.offer;

import java.util.Optional;
import org.teranga.matching.pool.intake.Prospect;

/**
 * Tells a person who offers why nobody was proposed yet. The pool is known to a package that knows this one and not the other way round:
 * that is why this is an interface.
 */
@FunctionalInterface
public interface OfferOutlook {
    /** The outlook of an offer; empty where nothing can be said, as for one that is not in the pool. */
    Optional<Prospect> of(OpenOffer offer);
}
