package org.teranga.matching.desk.pair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedSummary;

/**
 * The cost of forcing a pair, and who would move ({@code matching/desk/force}).
 *
 * @param needNumber  receipt number of the need
 * @param needHref    where it is shown
 * @param offerNumber receipt number of the offer
 * @param verdict     what it costs, in a sentence; that the pair is not possible, where it is not
 * @param possible    whether the pair is possible at all
 * @param total       how many others would move
 * @param moved       some of them
 */
public record ForcedView(
        String needNumber,
        String needHref,
        String offerNumber,
        String verdict,
        boolean possible,
        int total,
        List<Moved> moved) {
    public ForcedView {
        moved = List.copyOf(moved);
    }

    /**
     * Who would move.
     *
     * @param number receipt number of the need
     * @param href   where it is shown
     * @param need   what is needed
     * @param before the number of the offer that it has in the best plan; null where it has none
     * @param after  the number of the offer that it would have; null where it would have none
     */
    public record Moved(
            String number,
            String href,
            NeedSummary need,
            @Nullable String before,
            @Nullable String after) {}
}
