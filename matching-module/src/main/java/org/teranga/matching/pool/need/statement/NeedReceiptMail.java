package org.teranga.matching.pool.need.statement;

/**
 * What the receipt by e-mail says.
 *
 * @param association   who was asked
 * @param receiptNumber what to read out on the phone
 * @param statusUrl     the secret link, whole
 */
public record NeedReceiptMail(String association, String receiptNumber, String statusUrl) {}
