package org.teranga.matching.offer;

import java.util.UUID;

/**
 * The answer to a new offer.
 *
 * @param id            its key
 * @param receiptNumber what to read out on the phone
 * @param statusUrl     the secret link, whole, to follow, change or withdraw it
 */
public record OfferLeft(UUID id, String receiptNumber, String statusUrl) {}
