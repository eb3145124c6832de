package org.teranga.matching.acceptance;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.run.RunId;

/**
 * Suggestions that staff accepted together: accepting, then accepted; perhaps asking their households, then asked; perhaps undoing, then
 * undone.
 *
 * @param state       where it is
 * @param requestedAt when it was asked for
 * @param requestedBy the account of who asked
 * @param askedBy     the account of who asks the households; null where nobody does
 * @param undoneBy    the account of who takes it back; null where nobody does
 * @param outcomes    how many suggestions became what
 */
record Acceptance(
        AcceptanceId id,
        State state,
        Instant requestedAt,
        UUID requestedBy,
        @Nullable UUID askedBy,
        @Nullable UUID undoneBy,
        Map<AcceptanceOutcome, Long> outcomes) {
    Acceptance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        outcomes = new EnumMap<>(outcomes);
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
        return state == State.ACCEPTING || state == State.ASKING || state == State.UNDOING;
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
    long open() {
        return AcceptanceOutcome.OPEN.stream().mapToLong(this::count).sum();
    }

    /** Where it is in its life. */
    enum State {
        ACCEPTING,
        ACCEPTED,
        ASKING,
        ASKED,
        UNDOING,
        UNDONE
    }
}
