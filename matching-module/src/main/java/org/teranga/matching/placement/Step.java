package org.teranga.matching.placement;

import static org.teranga.matching.placement.PlacementState.APPROVED;
import static org.teranga.matching.placement.PlacementState.DECLINED;
import static org.teranga.matching.placement.PlacementState.ENDED;
import static org.teranga.matching.placement.PlacementState.EXPIRED;
import static org.teranga.matching.placement.PlacementState.HOST_ACCEPTED;
import static org.teranga.matching.placement.PlacementState.HOUSEHOLD_ACCEPTED;
import static org.teranga.matching.placement.PlacementState.INTRODUCED;
import static org.teranga.matching.placement.PlacementState.PROPOSED;
import static org.teranga.matching.placement.PlacementState.REVIEWED;
import static org.teranga.matching.placement.PlacementState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.teranga.platform.identity.Permission;

/**
 * What can happen to a placement, by whom, from which states, and where it leads: the whole of its life stands here and nowhere else.
 * Staff may write down what household or host told them.
 */
public enum Step {
    /** Staff have read it again: the household is asked. */
    REVIEW(REVIEWED, Set.of(Party.TEAM), PROPOSED),
    /** The household says yes: it is asked first. */
    HOUSEHOLD_ACCEPTS(HOUSEHOLD_ACCEPTED, Set.of(Party.HOUSEHOLD, Party.TEAM), REVIEWED),
    /** The host says yes. */
    HOST_ACCEPTS(HOST_ACCEPTED, Set.of(Party.HOST, Party.TEAM), HOUSEHOLD_ACCEPTED),
    /** A second member of staff, another than the one who proposed, agrees. */
    APPROVE(APPROVED, Set.of(Party.TEAM), HOST_ACCEPTED),
    /** The two are told how to reach each other. */
    INTRODUCE(INTRODUCED, Set.of(Party.TEAM), APPROVED),
    /** It ends after they had met. */
    END(ENDED, Set.of(Party.TEAM), INTRODUCED),
    /** The household says no; no reason is asked. */
    HOUSEHOLD_DECLINES(
            DECLINED, Set.of(Party.HOUSEHOLD, Party.TEAM), REVIEWED, HOUSEHOLD_ACCEPTED, HOST_ACCEPTED, APPROVED),
    /** The host says no; no reason is asked. */
    HOST_DECLINES(DECLINED, Set.of(Party.HOST, Party.TEAM), HOUSEHOLD_ACCEPTED, HOST_ACCEPTED, APPROVED),
    /** Staff take the proposal back, or the need or the offer is gone. */
    WITHDRAW(
            WITHDRAWN,
            Set.of(Party.TEAM, Party.CLOCK),
            PROPOSED,
            REVIEWED,
            HOUSEHOLD_ACCEPTED,
            HOST_ACCEPTED,
            APPROVED),
    /** Whoever is asked does not answer in time. */
    EXPIRE(EXPIRED, Set.of(Party.CLOCK), REVIEWED, HOUSEHOLD_ACCEPTED);

    private final PlacementState to;
    private final Set<Party> parties;
    private final Set<PlacementState> from;

    Step(PlacementState to, Set<Party> parties, PlacementState... from) {
        this.to = to;
        this.parties = parties;
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

    /** The steps that this party can take in this state, in their order. */
    static List<Step> open(Party party, PlacementState state) {
        return Arrays.stream(values())
                .filter(step -> step.isFor(party) && step.allowedIn(state))
                .toList();
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

    /** Whether it is this party's to take. */
    public boolean isFor(Party party) {
        return parties.contains(party);
    }

    /** Whether need and offer must still be there: for every step that brings the two closer. */
    boolean leadsOn() {
        return !to.isCalledOff() && this != END;
    }

    /** Whether the rules and the floor are asked before it: before the household is asked, and twice before the two meet. */
    boolean isChecked() {
        return this == REVIEW || this == APPROVE || this == INTRODUCE;
    }

    /** What a member of staff must be allowed to do for it. */
    Permission permission() {
        return this == APPROVE ? Permission.PLACEMENT_APPROVE : Permission.PLACEMENT_PROPOSE;
    }

    /** Whose no or whose silence it is, coming from this state; empty where it is nobody's. */
    Optional<Party> refusedBy(PlacementState before) {
        return switch (this) {
            case HOUSEHOLD_DECLINES -> Optional.of(Party.HOUSEHOLD);
            case HOST_DECLINES -> Optional.of(Party.HOST);
            case EXPIRE -> Optional.of(before == REVIEWED ? Party.HOUSEHOLD : Party.HOST);
            case REVIEW, HOUSEHOLD_ACCEPTS, HOST_ACCEPTS, APPROVE, INTRODUCE, END, WITHDRAW -> Optional.empty();
        };
    }
}
