package org.teranga.matching.pool.need.statement;

/**
 * The content of a need's receipt by e-mail.
 *
 * @param association   who was asked
 * @param receiptNumber what to read out on the phone
 * @param statusUrl     the secret link, whole
 * @param from          which association passed it on; empty where it was asked for here
 */
public record NeedReceiptMail(String association, String receiptNumber, String statusUrl, String from) {}
