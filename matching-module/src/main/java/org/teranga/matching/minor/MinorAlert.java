package org.teranga.matching.minor;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child alone asked, and the lead has to see it.
 *
 * @param id        its key
 * @param child     what was told
 * @param cameBy    by which way: a code of {@link org.teranga.matching.intake.EntryPoint}
 * @param noticedAt when
 * @param alertedAt when the lead noted that the authorities were told; null before
 * @param cameFrom  what joins those from one connection on one day; null where the team brought it
 */
record MinorAlert(
        UUID id,
        ChildAlone child,
        String cameBy,
        Instant noticedAt,
        @Nullable Instant alertedAt,
        @Nullable String cameFrom) {
    MinorAlert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(cameBy, "cameBy");
        Objects.requireNonNull(noticedAt, "noticedAt");
    }
}
