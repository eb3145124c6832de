package org.teranga.matching.pool.offer.arrival;

/**
 * What the receipt by e-mail says.
 *
 * @param association   to whom the offer was made
 * @param receiptNumber what to read out on the phone
 * @param statusUrl     the secret link, whole
 */
public record OfferReceiptMail(String association, String receiptNumber, String statusUrl) {}
