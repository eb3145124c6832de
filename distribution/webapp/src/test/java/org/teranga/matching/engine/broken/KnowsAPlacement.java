package org.teranga.matching.engine.broken;

import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.PlacementId;

/** An engine that knows a placement. */
public class KnowsAPlacement {
    @Nullable
    PlacementId placement;
}
