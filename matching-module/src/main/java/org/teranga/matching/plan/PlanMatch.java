package org.teranga.matching.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match of the plan, open beside its list.
 *
 * @param row       as it stands in the list
 * @param needPlace where the household wants to be; empty where that is not known
 * @param reasons   what each rule said and gave, the most first; they are not all of its points
 * @param ways      where its buttons and links lead
 * @param refused   why what was just tried is not possible; empty where nothing was
 */
public record PlanMatch(PlanView.Row row, String needPlace, List<Reason> reasons, Ways ways, String refused) {
    public PlanMatch {
        reasons = List.copyOf(reasons);
    }

    /** Whether this reader may propose it now. */
    public boolean mayAccept() {
        return ways.decide != null && row.ready();
    }

    /** Whether this reader may ask its household now. */
    public boolean mayAsk() {
        return ways.decide != null && (row.ready() || row.state().equals("proposed"));
    }

    /** The points that no rule gave: for how long the household waits, and what comes first. */
    public long owed() {
        return row.points() - reasons.stream().mapToLong(Reason::points).sum();
    }

    /** What a rule said of it, in a sentence, and how many whole points it gave. */
    public record Reason(String text, long points) {}

    /**
     * Where its buttons and links lead.
     *
     * @param decide where a POST proposes it, and with {@code then=ask} asks its household too; it leads on to the next. Null where this reader may not
     * @param close  the list without it
     * @param next   the next one of the list that could be proposed; null where there is none
     */
    public record Ways(
            @Nullable String decide, String close, @Nullable String next) {}
}
