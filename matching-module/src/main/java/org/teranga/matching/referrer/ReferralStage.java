package org.teranga.matching.referrer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.teranga.matching.placement.PlacementState;

/** How far a need is, as a partner reads it: nothing more specific leaves the team. Its message is {@code referrer.stage.<code>}. */
public enum ReferralStage {
    /** It came in. */
    RECEIVED,
    /** Somebody of the team is at it. */
    LOOKED_AT,
    /** The household was asked whether it wants to meet somebody. */
    PROPOSED,
    /** They know each other. */
    INTRODUCED,
    /** The household lives there. */
    STAYING,
    /** It was taken back, or what came of it is over. */
    ENDED;

    /** As it stands in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage with this code. */
    public static ReferralStage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether its partner may still take it back: nobody has met yet. */
    public boolean mayBeWithdrawn() {
        return this == RECEIVED || this == LOOKED_AT || this == PROPOSED;
    }

    /** The codes of the states in which the household lives there. */
    static List<String> staying() {
        return codes(STAYING);
    }

    /** The codes of the states in which the two know each other, and it does not live there yet. */
    static List<String> introduced() {
        return codes(INTRODUCED);
    }

    /** The codes of the states in which the household was asked, and the two do not know each other yet. */
    static List<String> proposed() {
        return codes(PROPOSED);
    }

    private static List<String> codes(ReferralStage stage) {
        return Arrays.stream(PlacementState.values())
                .filter(state -> of(state) == stage)
                .map(PlacementState::code)
                .toList();
    }

    /** What a placement in this state makes of a need that waits. */
    static ReferralStage of(PlacementState state) {
        if (state.sleepsThere()) {
            return STAYING;
        }
        if (state.opensContact()) {
            return INTRODUCED;
        }
        if (state.holds() && state.householdKnows()) {
            return PROPOSED;
        }
        return state == PlacementState.ENDED ? ENDED : LOOKED_AT;
    }
}
