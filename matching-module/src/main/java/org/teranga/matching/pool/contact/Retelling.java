package org.teranga.matching.pool.contact;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer or a need that is told anew.
 *
 * @param kind          {@code offer} or {@code need}
 * @param id            which one
 * @param receiptNumber what the person calls it by
 * @param before        who it was, sealed
 * @param account       whose file it is in, or null
 * @param after         who it is from now on
 */
public record Retelling(
        String kind,
        UUID id,
        String receiptNumber,
        SealedContact before,
        @Nullable UUID account,
        Contact after) {
    public Retelling {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(receiptNumber, "receiptNumber");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
