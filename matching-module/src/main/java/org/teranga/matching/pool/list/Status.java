package org.teranga.matching.pool.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The states of an offer or a need. */
public enum Status {
    /** It came in and waits. */
    RECEIVED,
    /** Somebody was proposed for it. */
    PROPOSED,
    /** The person, or staff for the person, took it back; it is no longer matched. */
    WITHDRAWN,
    /** An offer that the association cannot take where it is, or not now: nobody is proposed for it. */
    ASIDE,
    /** An offer that was passed on, with the person's consent, to an association that works there. */
    PASSED_ON;

    /** Whether it can be matched. */
    public boolean open() {
        return this == RECEIVED || this == PROPOSED;
    }

    /** Its name in addresses, JSON and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with this code. */
    public static Optional<Status> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
