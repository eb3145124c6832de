package org.teranga.platform.erasure.request;

import java.util.Locale;

/** The ways in which an erasure is asked for. */
public enum ErasureDoor {
    /** The person, on the own page. */
    OWN,
    /** The safeguarding lead, with another person. */
    LEAD,
    /** Nobody: the time of keeping is over. */
    TERM;

    static ErasureDoor of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
