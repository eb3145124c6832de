package org.teranga.matching.pool.offer.arrival;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.area.Elsewhere;

/**
 * The answer to a new offer.
 *
 * @param id            its key
 * @param receiptNumber what to read out on the phone
 * @param statusUrl     the secret link, whole, to follow, change or withdraw it
 * @param aside         why the association cannot take it, so that it waits aside: {@code outside, kind, full}; absent where it can
 * @param elsewhere     the associations that take it where it is; absent where it does not wait aside
 * @param missing       the fields that were not said and without which hardly anybody can be proposed; absent where none is
 * @param ignored       the fields that were sent and are not read of this sender; absent where there are none
 */
public record OfferLeft(
        UUID id,
        String receiptNumber,
        String statusUrl,
        @Nullable String aside,
        @Nullable List<Elsewhere.Association> elsewhere,
        @Nullable List<String> missing,
        @Nullable List<String> ignored) {
    public OfferLeft {
        missing = orNull(missing);
        ignored = orNull(ignored);
    }

    private static @Nullable List<String> orNull(@Nullable List<String> fields) {
        return fields == null || fields.isEmpty() ? null : List.copyOf(fields);
    }
}
