package org.teranga.matching.pool.offer.arrival;

/**
 * The e-mail in which an association that received an offer from another writes to the person.
 *
 * @param association   that has it now
 * @param from          that passed it on
 * @param receiptNumber what to read out on the phone
 * @param statusUrl     the secret link, whole
 */
public record OfferPassedMail(String association, String from, String receiptNumber, String statusUrl) {}
