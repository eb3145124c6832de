package org.teranga.matching.invitation;

import java.time.Instant;

/**
 * An offer of which a member is asked whether it is theirs ({@code matching/invitation/claim}).
 *
 * @param receiptNumber what stands on its receipt
 * @param kind          what is offered, such as {@code housing}
 * @param placeName     where, as people call it
 * @param receivedAt    when it was left
 * @param action        where the answer goes, as {@code do}: {@code yes} or {@code no}
 */
public record ClaimView(String receiptNumber, String kind, String placeName, Instant receivedAt, String action) {}
