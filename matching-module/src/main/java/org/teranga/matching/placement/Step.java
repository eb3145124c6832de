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
 * The steps of a placement: who may take each, from which states, and where it leads. The whole life cycle is defined here and nowhere
 * else. Staff may write down what household or host told them.
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
    /** It ends after they had met; by itself where somebody objects to whom it is about. */
    END(ENDED, Set.of(Party.TEAM, Party.CLOCK), INTRODUCED),
    /** The household closes its contact and stops everything, whenever it likes; no reason is asked. */
    HOUSEHOLD_STOPS(ENDED, Set.of(Party.HOUSEHOLD), INTRODUCED),
    /** The host does. */
    HOST_STOPS(ENDED, Set.of(Party.HOST), INTRODUCED),
    /** The household says that a yes which staff noted for it was none: it is asked again, and contact is closed. */
    HOUSEHOLD_OBJECTS(REVIEWED, Set.of(Party.HOUSEHOLD), HOUSEHOLD_ACCEPTED, HOST_ACCEPTED, APPROVED, INTRODUCED),
    /** The host says so. */
    HOST_OBJECTS(HOUSEHOLD_ACCEPTED, Set.of(Party.HOST), HOST_ACCEPTED, APPROVED, INTRODUCED),
    /** Something is another than when they said yes: the household is asked again, with what has changed. */
    ASK_AGAIN(REVIEWED, Set.of(Party.CLOCK), HOUSEHOLD_ACCEPTED, HOST_ACCEPTED, APPROVED),
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

    /** Why a placement ends by this step, where the step says it. */
    public Optional<EndReason> reason() {
        return switch (this) {
            case HOUSEHOLD_STOPS -> Optional.of(EndReason.BY_HOUSEHOLD);
            case HOST_STOPS -> Optional.of(EndReason.BY_HOST);
            default -> Optional.empty();
        };
    }

    /** The step by which a side says yes. */
    public static Step yes(Party side) {
        return side == Party.HOUSEHOLD ? HOUSEHOLD_ACCEPTS : HOST_ACCEPTS;
    }

    /** Whether it is a yes, which staff may write down for whom it is. */
    public boolean isYes() {
        return this == HOUSEHOLD_ACCEPTS || this == HOST_ACCEPTS;
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
    public static List<Step> open(Party party, PlacementState state) {
        return Arrays.stream(values())
                .filter(step -> step.isFor(party) && step.allowedIn(state))
                .toList();
    }

    /** Its name in messages: {@code household_accepts}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it leads. */
    public PlacementState to() {
        return to;
    }

    /** The states in which it can be taken. */
    public Set<PlacementState> from() {
        return from;
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
    public boolean bringsCloser() {
        return switch (this) {
            case REVIEW, HOUSEHOLD_ACCEPTS, HOST_ACCEPTS, APPROVE, INTRODUCE -> true;
            case END,
                    HOUSEHOLD_STOPS,
                    HOST_STOPS,
                    HOUSEHOLD_OBJECTS,
                    HOST_OBJECTS,
                    ASK_AGAIN,
                    HOUSEHOLD_DECLINES,
                    HOST_DECLINES,
                    WITHDRAW,
                    EXPIRE -> false;
        };
    }

    /** Whether it is a decision of people, kept with what it was about. */
    public boolean isDecision() {
        return this == HOUSEHOLD_ACCEPTS || this == HOST_ACCEPTS || this == APPROVE || this == INTRODUCE;
    }

    /** Whether what it rests on must still be what the two sides said yes to. */
    public boolean restsOnAgreement() {
        return this == HOST_ACCEPTS || this == APPROVE || this == INTRODUCE;
    }

    /** Whose yes it is, or the team's. */
    public Party party() {
        return switch (this) {
            case HOUSEHOLD_ACCEPTS -> Party.HOUSEHOLD;
            case HOST_ACCEPTS -> Party.HOST;
            default -> Party.TEAM;
        };
    }

    /** Whether the rules and the floor are asked before it: before the household is asked, and twice before the two meet. */
    public boolean isChecked() {
        return this == REVIEW || this == APPROVE || this == INTRODUCE;
    }

    /** Of what a member of staff must be allowed one for it: whoever may approve may also stop, and speak with a side. */
    public Set<Permission> permissions() {
        return switch (this) {
            case APPROVE -> Set.of(Permission.PLACEMENT_APPROVE);
            case HOUSEHOLD_ACCEPTS, HOST_ACCEPTS, WITHDRAW, END ->
                Set.of(Permission.PLACEMENT_PROPOSE, Permission.PLACEMENT_APPROVE);
            default -> Set.of(Permission.PLACEMENT_PROPOSE);
        };
    }

    /** Whose no or whose silence it is, coming from this state; empty where it is nobody's. */
    Optional<Party> refusedBy(PlacementState before) {
        return switch (this) {
            case HOUSEHOLD_DECLINES, HOUSEHOLD_STOPS -> Optional.of(Party.HOUSEHOLD);
            case HOST_DECLINES, HOST_STOPS -> Optional.of(Party.HOST);
            case EXPIRE -> Optional.of(before == REVIEWED ? Party.HOUSEHOLD : Party.HOST);
            case REVIEW,
                    HOUSEHOLD_ACCEPTS,
                    HOST_ACCEPTS,
                    APPROVE,
                    INTRODUCE,
                    END,
                    HOUSEHOLD_OBJECTS,
                    HOST_OBJECTS,
                    ASK_AGAIN,
                    WITHDRAW -> Optional.empty();
        };
    }
}
