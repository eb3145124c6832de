package org.teranga.matching.pool.offer.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.arrival.AsideView;

/**
 * The receipt of an offer ({@code matching/offer/receipt}).
 *
 * @param receiptNumber what to read out on the phone
 * @param kind          which kind of help it is
 * @param statusUrl     the secret link, whole, to follow, change or withdraw it
 * @param waitDays      how many days an answer takes, by the association's own figures; null where they say nothing yet
 * @param counted       how many answers of the last 90 days that figure comes from
 * @param mailed        whether the receipt also goes out by e-mail
 * @param held          whether it would, but no more mails go to that address today
 * @param aside         why it waits aside, and who takes it there; null where it does not
 * @param unsaid        the fields that were not said and without which hardly anybody can be proposed
 */
public record OfferReceiptView(
        String receiptNumber,
        String kind,
        String statusUrl,
        @Nullable Integer waitDays,
        long counted,
        boolean mailed,
        boolean held,
        @Nullable AsideView aside,
        List<String> unsaid) {
    public OfferReceiptView {
        unsaid = List.copyOf(unsaid);
    }
}
