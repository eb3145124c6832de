package org.teranga.matching.safeguarding.policy.version;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a policy would change for those whose offers are open, as of the day on which it would count.
 *
 * @param offers             how many offers are open
 * @param readyNow           how many of them lack nothing before a proposal by the policy that counts today
 * @param readyThen          how many of them would lack nothing by this one
 * @param readyForAnybodyNow how many lack nothing whoever comes: what is asked only where children come is counted as well
 * @param readyForAnybodyThen how many would by this one
 * @param firstNightNow      how many lack nothing up to the first night
 * @param firstNightThen     how many would
 * @param wouldWait          which offers would wait for something that nothing asks of them today, the dearest to the plan first
 * @param wouldWaitTotal     how many those are
 * @param visitsThatFreeMost the homes to be visited first: those that lack only what a visit settles, the dearest to the plan first
 * @param visitsTotal        how many those are
 * @param seconds            how long it took
 */
public record PolicyDifference(
        int offers,
        int readyNow,
        int readyThen,
        int readyForAnybodyNow,
        int readyForAnybodyThen,
        int firstNightNow,
        int firstNightThen,
        List<Waiting> wouldWait,
        int wouldWaitTotal,
        List<Visit> visitsThatFreeMost,
        int visitsTotal,
        double seconds) {
    public PolicyDifference {
        wouldWait = List.copyOf(wouldWait);
        visitsThatFreeMost = List.copyOf(visitsThatFreeMost);
    }

    /** How many households the visits that are named would free. */
    public int householdsFreed() {
        return visitsThatFreeMost.stream().mapToInt(Visit::households).sum();
    }

    /**
     * An offer that would wait.
     *
     * @param kind       the kind of help
     * @param missing    for what it would wait that it does not wait for today, by the names of the checks
     * @param before     before which moment the first of it would be asked
     * @param households how many households the plan of today has for it
     * @param points     what the offer is worth to that plan
     */
    public record Waiting(
            UUID offerId,
            String receiptNumber,
            String kind,
            List<String> missing,
            String before,
            int households,
            long points) {
        public Waiting {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A home that a visit would free.
     *
     * @param homeId     the home
     * @param offerId    one of its offers, the dearest
     * @param commune    its INSEE code; null where it is not known
     * @param households how many households the plan of today has for it
     * @param points     what its offers are worth to that plan
     */
    public record Visit(
            UUID homeId,
            UUID offerId,
            String receiptNumber,
            @Nullable String commune,
            int households,
            long points) {}
}
