package org.teranga.matching.pool.offer.arrival;

import java.util.List;

/**
 * The content of the receipt by e-mail of an offer that is kept aside.
 *
 * @param association   to whom the offer was made
 * @param receiptNumber what to read out on the phone
 * @param statusUrl     the secret link, whole
 * @param reason        {@code outside, kind, full}
 * @param place         where it is, as people call it
 * @param elsewhere     the associations that take it there: name and address
 */
public record OfferAsideMail(
        String association,
        String receiptNumber,
        String statusUrl,
        String reason,
        String place,
        List<Other> elsewhere) {
    public OfferAsideMail {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Another association. */
    public record Other(String name, String href) {}
}
