package org.teranga.matching.offer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.area.Elsewhere;

/**
 * The answer to a new offer.
 *
 * @param id            its key
 * @param receiptNumber what to read out on the phone
 * @param statusUrl     the secret link, whole, to follow, change or withdraw it
 * @param aside         why the association cannot take it, so that it waits aside: {@code outside, kind, full}; absent where it can
 * @param elsewhere     the associations that take it where it is; absent where it does not wait aside
 */
public record OfferLeft(
        UUID id,
        String receiptNumber,
        String statusUrl,
        @Nullable String aside,
        @Nullable List<Elsewhere.Association> elsewhere) {}
