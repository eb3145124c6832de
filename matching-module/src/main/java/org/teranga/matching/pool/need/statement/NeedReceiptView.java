package org.teranga.matching.pool.need.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a need ({@code matching/need/receipt}).
 *
 * @param receiptNumber what to read out on the phone
 * @param kind          which kind of help it is
 * @param waitDays      how many days a first proposal takes, by the association's own figures; null where they say nothing yet
 * @param counted       how many proposals of the last 90 days that figure comes from
 * @param statusHref    the secret link to follow or withdraw it, from the root of the host
 * @param held          whether no mail goes, since no more go to that address today
 * @param unsaid        the fields that were not said and without which nobody, or hardly anybody, can be proposed
 */
public record NeedReceiptView(
        String receiptNumber,
        String kind,
        @Nullable Integer waitDays,
        long counted,
        String statusHref,
        boolean held,
        List<String> unsaid) {
    public NeedReceiptView {
        unsaid = List.copyOf(unsaid);
    }
}
