package org.teranga.matching.placement;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step.
 *
 * @param party   on whose side
 * @param account the member of staff; null for all others
 */
public record By(Party party, @Nullable UUID account) {
    /** The household itself. */
    public static final By HOUSEHOLD = new By(Party.HOUSEHOLD, null);
    /** Who offers. */
    public static final By HOST = new By(Party.HOST, null);
    /** Nobody. */
    public static final By CLOCK = new By(Party.CLOCK, null);

    public By {
        Objects.requireNonNull(party, "party");
        if ((party == Party.TEAM) != (account != null)) {
            throw new IllegalArgumentException("a member of staff has an account, and nobody else: " + party);
        }
    }

    /** A member of staff. */
    public static By team(UUID account) {
        return new By(Party.TEAM, account);
    }

    /** Household or host, whoever follows a link. */
    static By of(Party party) {
        return new By(party, null);
    }
}
