package org.teranga.matching.pool.need;

import java.util.Optional;
import org.teranga.matching.pool.intake.Prospect;

/**
 * Tells a household why it still waits. The pool is known to a package that knows this one and not the other way round: that is why this is
 * an interface.
 */
@FunctionalInterface
public interface NeedOutlook {
    /** The outlook of a need; empty where nothing can be said, as for one that is not in the pool. */
    Optional<Prospect> of(OpenNeed need);
}
