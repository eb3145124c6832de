package org.teranga.matching.desk.list;

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
 * @param passed        whether its dates have passed
 * @param work          who asks, and how far the team has come with it
 */
public record ListedNeed(
        UUID id,
        String receiptNumber,
        String href,
        NeedSummary terms,
        String placeName,
        String status,
        long waitingDays,
        List<Integer> ages,
        boolean passed,
        ListedWork work) {
    public ListedNeed {
        ages = List.copyOf(ages);
    }
}
