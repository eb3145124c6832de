package org.teranga.matching.placement;

import static org.teranga.matching.placement.PlacementState.APPROVED;
import static org.teranga.matching.placement.PlacementState.DECLINED;
import static org.teranga.matching.placement.PlacementState.ENDED;
import static org.teranga.matching.placement.PlacementState.HOST_ACCEPTED;
import static org.teranga.matching.placement.PlacementState.HOUSEHOLD_ACCEPTED;
import static org.teranga.matching.placement.PlacementState.PROPOSED;
import static org.teranga.matching.placement.PlacementState.STARTED;
import static org.teranga.matching.placement.PlacementState.WITHDRAWN;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can happen to a placement, from which states, and where it leads: the whole of its life stands here and nowhere else. */
public enum Step {
    /** The household says yes: it is asked first. */
    HOUSEHOLD_ACCEPTS(HOUSEHOLD_ACCEPTED, PROPOSED),
    /** The host says yes. */
    HOST_ACCEPTS(HOST_ACCEPTED, HOUSEHOLD_ACCEPTED),
    /** A second member of staff, another than the one who proposed, agrees. */
    APPROVE(APPROVED, HOST_ACCEPTED),
    /** The household moves in, the lessons begin. */
    START(STARTED, APPROVED),
    /** It ends after it had started. */
    END(ENDED, STARTED),
    /** The household or the host says no; no reason is asked. */
    DECLINE(DECLINED, PROPOSED, HOUSEHOLD_ACCEPTED, HOST_ACCEPTED, APPROVED),
    /** Staff take the proposal back. */
    WITHDRAW(WITHDRAWN, PROPOSED, HOUSEHOLD_ACCEPTED, HOST_ACCEPTED, APPROVED);

    private final PlacementState to;
    private final Set<PlacementState> from;

    Step(PlacementState to, PlacementState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** Its name in addresses: {@code household-accepts}. */
    public String code() {
        return key().replace('_', '-');
    }

    /** The step with this name. */
    public static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** Its name in messages: {@code household_accepts}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it leads. */
    public PlacementState to() {
        return to;
    }

    /** Whether it can be taken in this state. */
    public boolean allowedIn(PlacementState state) {
        return from.contains(state);
    }
}
