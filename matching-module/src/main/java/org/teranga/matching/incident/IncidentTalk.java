package org.teranga.matching.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk between both sides of a stay, with somebody of the team.
 *
 * @param householdSaidOn on which day the household said yes to it; null before
 * @param hostSaidOn      on which day the host said yes to it; null before
 */
record IncidentTalk(
        UUID id,
        Instant startsAt,
        @Nullable LocalDate householdSaidOn,
        @Nullable LocalDate hostSaidOn) {
    /** Whether this side said yes. */
    boolean saidYes(String side) {
        return (side.equals("host") ? hostSaidOn : householdSaidOn) != null;
    }

    /** Whether both did. */
    boolean agreed() {
        return saidYes("household") && saidYes("host");
    }
}
