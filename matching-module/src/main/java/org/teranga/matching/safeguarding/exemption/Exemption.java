package org.teranga.matching.safeguarding.exemption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody, or a home, need not show something for a time, for one kind of help.
 *
 * @param subject     the person or the home
 * @param keeper      the person under whose key the words lie
 * @param offer       the offer about which it was asked; null where that was not kept
 * @param kind        the kind of help for which it counts; empty where that was not kept, and it counts for nothing
 * @param check       the name of the check
 * @param reason      one of {@link #REASONS}
 * @param words       why, in words; empty where nothing was said
 * @param until       the last day on which it counts
 * @param grantedBy   the lead who asked for it
 * @param confirmedBy another person; null as long as nobody has confirmed it, and it counts for nothing
 * @param endedAt     when it was taken back; null where it was not
 */
public record Exemption(
        UUID id,
        UUID subject,
        UUID keeper,
        @Nullable UUID offer,
        String kind,
        String check,
        String reason,
        String words,
        LocalDate until,
        UUID grantedBy,
        Instant grantedAt,
        @Nullable UUID confirmedBy,
        @Nullable Instant endedAt) {
    /** Why, in codes: {@code exemption.reason.<code>}. */
    public static final List<String> REASONS = List.of("known", "elsewhere", "unobtainable", "on_its_way");

    public Exemption {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(until, "until");
    }

    /** How it stands on that day: {@code ended, over, waiting} or {@code counts}. */
    public String state(LocalDate day) {
        if (endedAt != null) {
            return "ended";
        }
        if (day.isAfter(until) || kind.isEmpty()) {
            return "over";
        }
        return confirmedBy == null ? "waiting" : "counts";
    }
}
