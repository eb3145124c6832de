package org.teranga.matching.plan.snapshot;

import java.util.List;
import java.util.Set;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/** What a run has to know of placements, which stand above it: the places they hold, and the pairs that came to nothing. */
public interface DecidedPlacements {
    /** What holds places at present, in one query. */
    List<OccupiedCapacity> held();

    /** Every pair that came to nothing by a no or by silence, or is kept apart beyond an erasure: no run suggests it again. */
    List<Refused> refused();

    /** The needs that go first: their stay ended since something was not well. */
    Set<NeedId> first();

    /** A need and an offer that are not brought together again. */
    record Refused(NeedId need, OfferId offer) {}
}
