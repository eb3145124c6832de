package org.teranga.matching.pool.need;

import java.util.Objects;
import org.teranga.matching.pool.contact.SecretLink;

/**
 * The receipt that a household gets at once for a need.
 *
 * @param need          which one
 * @param receiptNumber what to read out on the phone
 * @param link          the secret link by which the household follows it; nobody can be told it again
 * @param mailed        whether it goes out by e-mail, too
 */
public record NeedReceipt(NeedId need, String receiptNumber, SecretLink link, boolean mailed) {
    public NeedReceipt {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(receiptNumber, "receiptNumber");
        Objects.requireNonNull(link, "link");
    }

    /** The same, where it is known whether it goes out by e-mail. */
    public NeedReceipt mailed(boolean goes) {
        return new NeedReceipt(need, receiptNumber, link, goes);
    }
}
