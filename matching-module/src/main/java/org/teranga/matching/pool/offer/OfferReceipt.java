package org.teranga.matching.pool.offer;

import java.util.Objects;
import org.teranga.matching.pool.contact.SecretLink;

/**
 * The receipt that a person gets at once for an offer.
 *
 * @param offer         which one
 * @param receiptNumber what to read out on the phone
 * @param link          the secret link by which the person follows it; nobody can be told it again
 * @param mailed        whether it goes out by e-mail, too
 * @param aside         whether the offer waits aside, since the association cannot take it where it is, or not now
 */
public record OfferReceipt(OfferId offer, String receiptNumber, SecretLink link, boolean mailed, boolean aside) {
    public OfferReceipt {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(receiptNumber, "receiptNumber");
        Objects.requireNonNull(link, "link");
    }

    /** The same, where it is known whether it goes out by e-mail. */
    public OfferReceipt mailed(boolean goes) {
        return new OfferReceipt(offer, receiptNumber, link, goes, aside);
    }
}
