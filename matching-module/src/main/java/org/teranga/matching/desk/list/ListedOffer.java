package org.teranga.matching.desk.list;

import java.time.Instant;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferSummary;

/**
 * An offer in the list of the desk.
 *
 * @param id            by which it is ticked
 * @param receiptNumber what it is called by
 * @param href          where it is shown whole
 * @param terms         what is offered
 * @param placeName     where, as people call it; empty where it is not known
 * @param status        {@code received}, {@code proposed} or {@code withdrawn}
 * @param receivedAt    when it came in
 * @param passed        whether its dates have passed
 * @param work          who left it, and how far the team has come with it
 */
public record ListedOffer(
        UUID id,
        String receiptNumber,
        String href,
        OfferSummary terms,
        String placeName,
        String status,
        Instant receivedAt,
        boolean passed,
        ListedWork work) {}
