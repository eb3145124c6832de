package org.teranga.matching.pool.offer.arrival;

/**
 * The content of an offer's receipt by e-mail.
 *
 * @param association   to whom the offer was made
 * @param receiptNumber what to read out on the phone
 * @param statusUrl     the secret link, whole
 */
public record OfferReceiptMail(String association, String receiptNumber, String statusUrl) {}
