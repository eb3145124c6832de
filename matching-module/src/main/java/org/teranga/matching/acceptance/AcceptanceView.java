package org.teranga.matching.acceptance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;

/**
 * What became of accepted suggestions ({@code matching/acceptance/report}). From {@code href} leads on: a POST to {@code /ask} or
 * {@code /undo}. Filter: {@code outcome}.
 *
 * @param href        its own address, from the root of the host
 * @param state       {@code accepting, accepted, asking, asked, undoing} or {@code undone}
 * @param requestedAt when it was asked for
 * @param percent     how far it is, from 0 to 100
 * @param counts      how many became what
 * @param query       which part of the rows is shown
 * @param total       how many rows there are under this filter
 * @param toCall      how many of the households proposed or asked have no e-mail address
 * @param noPhone     how many of these have no telephone either
 * @param rows        those on this page, what was refused first
 */
public record AcceptanceView(
        String href,
        String state,
        Instant requestedAt,
        int percent,
        Counts counts,
        ListQuery query,
        long total,
        long toCall,
        long noPhone,
        List<Row> rows) {
    /** The filter of {@code outcome} for households that no letter reaches. */
    public static final String TO_CALL = "to_call";

    public AcceptanceView {
        rows = List.copyOf(rows);
    }

    /** Whether there is work left. */
    public boolean underWay() {
        return state.equals("accepting") || state.equals("asking") || state.equals("undoing");
    }

    /** Whether there is anything to take back. */
    public boolean mayUndo() {
        return (state.equals("accepted") || state.equals("asked")) && counts.open() > 0;
    }

    /** Whether there are households to ask. */
    public boolean mayAsk() {
        return state.equals("accepted") && counts.proposed > 0;
    }

    /**
     * How many became what.
     *
     * @param all       together
     * @param proposed  placements by this
     * @param already   placements before
     * @param refused   something stands against them, or they are gone
     * @param asked     placements by this whose household was asked
     * @param unasked   placements by this whose household could not be asked
     * @param takenBack taken back again
     * @param kept      could not be taken back any more
     */
    public record Counts(
            long all, long proposed, long already, long refused, long asked, long unasked, long takenBack, long kept) {
        /** Placements by this that are still under way, as far as is known. */
        public long open() {
            return proposed + asked + unasked;
        }
    }

    /**
     * A suggestion.
     *
     * @param needNumber    receipt number of the need; empty where it is gone
     * @param needHref      where the need is shown
     * @param offerNumber   receipt number of the offer; empty where it is gone
     * @param offerHref     where the offer is shown; empty where it is gone
     * @param outcome       {@code waiting, proposed, already, refused, gone, asked, unasked, taken_back} or {@code kept}
     * @param reason        why it was refused or its household not asked, in a sentence; empty where neither is so
     * @param placementHref where the placement is; null where there is none
     * @param toCall        whether its household is proposed or asked and has no e-mail address
     */
    public record Row(
            String needNumber,
            String needHref,
            String offerNumber,
            String offerHref,
            String outcome,
            String reason,
            @Nullable String placementHref,
            boolean toCall) {}
}
