package org.teranga.matching.placement;

import java.util.Locale;

/** The sides from which a step of a placement can be taken. */
public enum Party {
    /** A member of staff, for the association or writing down what household or host said. */
    TEAM,
    /** The household, by its secret link. */
    HOUSEHOLD,
    /** The person who offers, by the secret link. */
    HOST,
    /** Nobody: time has passed, or the need or the offer is gone. */
    CLOCK;

    /**
     * The party with this code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Party of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Its name in messages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
