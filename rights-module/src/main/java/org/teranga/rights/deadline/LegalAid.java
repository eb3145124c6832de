package org.teranga.rights.deadline;

import java.util.Objects;

/**
 * What asking for legal aid does to a deadline.
 *
 * @param days   within how many days of the letter it is asked for; 0 for by its end
 * @param effect what it does
 */
public record LegalAid(int days, Effect effect) {
    /** Nothing that a reader could count on. */
    public static final LegalAid NONE = new LegalAid(0, Effect.NONE);

    public LegalAid {
        Objects.requireNonNull(effect, "effect");
        if (days < 0 || days > 60) {
            throw new IllegalArgumentException("legal aid within " + days + " days");
        }
    }

    /** What asking does. */
    public enum Effect implements Coded {
        /** Nothing, or nothing that all agree on. */
        NONE,
        /** It stands still; the days that were left go on from the answer (loi 91-647, article 9-4). */
        SUSPENDS,
        /** It begins anew with the answer (décret 2020-1717, article 43). */
        RESTARTS
    }
}
