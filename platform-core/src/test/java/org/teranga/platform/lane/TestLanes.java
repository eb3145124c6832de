package org.teranga.platform.lane;

import java.util.List;

/** Lanes without a server. */
public final class TestLanes {
    private TestLanes() {}

    /** Lanes as wide as those of this machine, into which nothing is carried but the association. */
    public static Lanes fresh() {
        return of(LaneLimits.ofThisMachine());
    }

    static Lanes of(LaneLimits limits, Carried... carried) {
        return new Lanes(new LaneSurroundings(List.of(carried), new LaneSurroundings.LaneScope()), limits);
    }
}
