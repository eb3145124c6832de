package org.teranga.matching.pool.need.status;

import java.util.Optional;
import org.teranga.matching.pool.need.NeedId;

/** Says which partner entered a need and sees how far it is; partners are known to a package that knows this one and not the other way round. */
@FunctionalInterface
public interface BringingPartner {
    /** What it is called; empty where none did, or sees nothing any more. */
    Optional<String> of(NeedId need);
}
