package org.teranga.matching.acceptance;

import java.util.Map;

/**
 * How far an acceptance is.
 *
 * @param outcomes how many suggestions became what
 */
record AcceptanceProgress(Acceptance.State state, Map<AcceptanceOutcome, Long> outcomes) {
    AcceptanceProgress {
        outcomes = Map.copyOf(outcomes);
    }

    /** How many became this. */
    long count(AcceptanceOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** How many there are. */
    long total() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there is work left. */
    boolean underWay() {
        return switch (state) {
            case ACCEPTING, ASKING, UNDOING -> true;
            case ACCEPTED, ASKED, UNDONE -> false;
        };
    }

    /** How far it is, from 0 to 100. */
    int percent() {
        return switch (state) {
            case ACCEPTING -> percent(count(AcceptanceOutcome.WAITING), total());
            case ASKING -> percent(count(AcceptanceOutcome.PROPOSED), open());
            case UNDOING ->
                percent(open(), open() + count(AcceptanceOutcome.TAKEN_BACK) + count(AcceptanceOutcome.KEPT));
            case ACCEPTED, ASKED, UNDONE -> 100;
        };
    }

    private static int percent(long left, long all) {
        return all == 0 ? 100 : (int) (100 - 100 * left / all);
    }

    /** How many are placements by this acceptance. */
    private long open() {
        return AcceptanceOutcome.OPEN.stream().mapToLong(this::count).sum();
    }
}
