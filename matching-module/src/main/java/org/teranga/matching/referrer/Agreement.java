package org.teranga.matching.referrer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was agreed with a partner, as it was signed.
 *
 * @param edition    which one, from one on; the last one counts
 * @param text       what was agreed
 * @param startsOn   the first day on which it counts
 * @param endsOn     the last day on which it counts
 * @param signer     who signed it for the partner
 * @param recordedBy who signed it here
 */
public record Agreement(
        UUID id,
        UUID partner,
        int edition,
        String text,
        LocalDate startsOn,
        LocalDate endsOn,
        String signer,
        Instant recordedAt,
        UUID recordedBy) {
    /** The longest text. */
    public static final int LONGEST_TEXT = 8_000;
    /** The longest name. */
    public static final int LONGEST_NAME = 200;

    /** Whether it counts on this day. */
    public boolean counts(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
