package org.teranga.matching.spreadsheet.row;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.platform.form.Values;

/**
 * An offer as a spreadsheet tells it.
 *
 * @param key        which row
 * @param facts      what is offered
 * @param answers    to the questions of single kinds of help
 * @param place      where, in the spreadsheet's words
 * @param receivedAt when it came in, or null
 * @param contact    who offers
 * @param remarks    column to text, of the columns that have no meaning of their own
 */
public record OfferRow(
        RowKey key,
        OfferFacts facts,
        Values answers,
        Whereabouts place,
        @Nullable Instant receivedAt,
        RowContact contact,
        Map<String, String> remarks)
        implements ListingRow {}
