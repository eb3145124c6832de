package org.teranga.matching.pool.contact;

/**
 * The e-mail to the old address after the name or the address of an offer or a need has changed ({@code mail/identity_changed}).
 *
 * @param association   who writes
 * @param record        {@code offer} or {@code need}
 * @param receiptNumber what the person calls it by
 * @param shown         whether charter, courses or checks wait for the answer
 * @param url           where the reader says whether it is the same person
 */
public record IdentityMail(String association, String record, String receiptNumber, boolean shown, String url) {}
