package org.teranga.matching.offer;

import java.util.Objects;
import org.teranga.matching.intake.SecretLink;

/**
 * What a person gets at once for an offer.
 *
 * @param offer         which one
 * @param receiptNumber what to read out on the phone
 * @param link          the secret link by which the person follows it; nobody can be told it again
 * @param aside         whether the offer waits aside, since the association cannot take it where it is, or not now
 */
public record Receipt(OfferId offer, String receiptNumber, SecretLink link, boolean aside) {
    public Receipt {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(receiptNumber, "receiptNumber");
        Objects.requireNonNull(link, "link");
    }
}
