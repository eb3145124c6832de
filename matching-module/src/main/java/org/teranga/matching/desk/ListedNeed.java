package org.teranga.matching.desk;

import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.need.NeedSummary;

/**
 * A need in the list of the desk.
 *
 * @param id            by which it is ticked
 * @param receiptNumber what it is called by
 * @param href          where it is shown whole, with its candidates
 * @param terms         what is needed
 * @param placeName     around which place, as people call it; empty where it is not known
 * @param status        {@code received}, {@code proposed} or {@code withdrawn}
 * @param waitingDays   for how many days
 * @param ages          of its people today, the oldest first; empty where one of them is not known
 */
public record ListedNeed(
        UUID id,
        String receiptNumber,
        String href,
        NeedSummary terms,
        String placeName,
        String status,
        long waitingDays,
        List<Integer> ages) {
    public ListedNeed {
        ages = List.copyOf(ages);
    }

    /** The same with these ages of its people. */
    ListedNeed aged(List<Integer> people) {
        return new ListedNeed(id, receiptNumber, href, terms, placeName, status, waitingDays, people);
    }
}
