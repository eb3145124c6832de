package org.teranga.matching.placement;

import java.util.Locale;

/** Where a placement is in its life. */
public enum PlacementState {
    /** Staff proposed the offer to the household. */
    PROPOSED,
    /** The household said yes. */
    HOUSEHOLD_ACCEPTED,
    /** The host said yes, too. */
    HOST_ACCEPTED,
    /** A second member of staff agrees. */
    APPROVED,
    /** They are together. */
    STARTED,
    /** It is over, as things end. */
    ENDED,
    /** One of the two said no. */
    DECLINED,
    /** Staff took the proposal back. */
    WITHDRAWN;

    /** Its name in JSON and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it keeps its places from others. */
    public boolean holds() {
        return this != ENDED && this != DECLINED && this != WITHDRAWN;
    }

    static PlacementState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
