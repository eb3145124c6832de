package org.teranga.matching.placement;

import static org.teranga.matching.placement.PlacementState.APPROVED;
import static org.teranga.matching.placement.PlacementState.CONFIRMED;
import static org.teranga.matching.placement.PlacementState.DECLINED;
import static org.teranga.matching.placement.PlacementState.ENDED;
import static org.teranga.matching.placement.PlacementState.EXPIRED;
import static org.teranga.matching.placement.PlacementState.HOST_ACCEPTED;
import static org.teranga.matching.placement.PlacementState.HOUSEHOLD_ACCEPTED;
import static org.teranga.matching.placement.PlacementState.INTRODUCED;
import static org.teranga.matching.placement.PlacementState.PROPOSED;
import static org.teranga.matching.placement.PlacementState.REVIEWED;
import static org.teranga.matching.placement.PlacementState.STAYING;
import static org.teranga.matching.placement.PlacementState.TRIAL;
import static org.teranga.matching.placement.PlacementState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    /** They have met, before anybody sleeps there. */
    MET(PlacementState.MET, Set.of(Party.TEAM), INTRODUCED),
    /** Having met, the household says yes once more; it is confirmed once both have. */
    HOUSEHOLD_CONFIRMS(CONFIRMED, Set.of(Party.HOUSEHOLD, Party.TEAM), PlacementState.MET),
    /** The host does. */
    HOST_CONFIRMS(CONFIRMED, Set.of(Party.HOST, Party.TEAM), PlacementState.MET),
    /** The household signs the agreement of the three. */
    HOUSEHOLD_SIGNS(CONFIRMED, Set.of(Party.HOUSEHOLD, Party.TEAM), CONFIRMED),
    /** The host signs it. */
    HOST_SIGNS(CONFIRMED, Set.of(Party.HOST, Party.TEAM), CONFIRMED),
    /** The association signs it. */
    ASSOCIATION_SIGNS(CONFIRMED, Set.of(Party.TEAM), CONFIRMED),
    /** The first night: a trial, with a last day. */
    START_TRIAL(TRIAL, Set.of(Party.TEAM), CONFIRMED),
    /** After the trial the household stays. */
    MOVE_IN(STAYING, Set.of(Party.TEAM), TRIAL),
    /** It stays longer than was agreed. */
    EXTEND(STAYING, Set.of(Party.TEAM), STAYING),
    /** The household lives there and wants to leave: where it sleeps next is looked for first. No reason is asked. */
    HOUSEHOLD_GIVES_NOTICE(Set.of(Party.HOUSEHOLD), TRIAL, STAYING),
    /** The host wants it to end. */
    HOST_GIVES_NOTICE(Set.of(Party.HOST), TRIAL, STAYING),
    /** It ends after they had met; by itself where somebody objects to whom it is about. */
    END(ENDED, Set.of(Party.TEAM, Party.CLOCK), INTRODUCED, PlacementState.MET, CONFIRMED, TRIAL, STAYING),
    /** Before it lives there, the household closes its contact and stops everything; no reason is asked. */
    HOUSEHOLD_STOPS(ENDED, Set.of(Party.HOUSEHOLD), INTRODUCED, PlacementState.MET, CONFIRMED),
    /** The host does. */
    HOST_STOPS(ENDED, Set.of(Party.HOST), INTRODUCED, PlacementState.MET, CONFIRMED),
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

    private final @Nullable PlacementState to;
    private final Set<Party> parties;
    private final Set<PlacementState> from;

    Step(PlacementState to, Set<Party> parties, PlacementState... from) {
        this.to = to;
        this.parties = parties;
        this.from = Set.of(from);
    }

    /** A step that leaves the state as it is. */
    Step(Set<Party> parties, PlacementState... from) {
        this.to = null;
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

    /** Whether it is a yes to what is proposed, which staff may write down for whom it is. */
    public boolean isYes() {
        return this == HOUSEHOLD_ACCEPTS || this == HOST_ACCEPTS;
    }

    /** Whether one of the two says yes once more after they have met. */
    public boolean isConfirmation() {
        return this == HOUSEHOLD_CONFIRMS || this == HOST_CONFIRMS;
    }

    /** Whether it is a signature under the agreement. */
    public boolean isSignature() {
        return this == HOUSEHOLD_SIGNS || this == HOST_SIGNS || this == ASSOCIATION_SIGNS;
    }

    /** Whether staff may write down for household or host that they said it. */
    public boolean isNotable() {
        return isYes() || isConfirmation() || isSignature() && this != ASSOCIATION_SIGNS;
    }

    /** Whether somebody sleeps there after it who did not before, or for longer. */
    public boolean isNight() {
        return this == START_TRIAL || this == MOVE_IN || this == EXTEND;
    }

    /** Whether household or host says that it is to end while the household lives there. */
    public boolean isNotice() {
        return this == HOUSEHOLD_GIVES_NOTICE || this == HOST_GIVES_NOTICE;
    }

    /** Whether it is a step on the way of people who come to live with somebody; no other help has it. */
    public boolean isOfStay() {
        return this == MET || isConfirmation() || isSignature() || isNight() || isNotice();
    }

    /** The signature of this party; the team signs for the association. */
    public static Step signature(Party party) {
        return switch (party) {
            case HOUSEHOLD -> HOUSEHOLD_SIGNS;
            case HOST -> HOST_SIGNS;
            case TEAM, CLOCK -> ASSOCIATION_SIGNS;
        };
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

    /** Where it leads from this state; a confirmation leads there once the other side has confirmed, too. */
    public PlacementState to(PlacementState before) {
        return to == null ? before : to;
    }

    /** Whether it leads to a state of its own, which is not this one. */
    public boolean changes(PlacementState before) {
        return to != null && to != before;
    }

    /** Whether a placement is over after it. */
    public boolean ends() {
        return to != null && !to.holds();
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
            case REVIEW,
                    HOUSEHOLD_ACCEPTS,
                    HOST_ACCEPTS,
                    APPROVE,
                    INTRODUCE,
                    MET,
                    HOUSEHOLD_CONFIRMS,
                    HOST_CONFIRMS,
                    HOUSEHOLD_SIGNS,
                    HOST_SIGNS,
                    ASSOCIATION_SIGNS,
                    START_TRIAL,
                    MOVE_IN,
                    EXTEND -> true;
            case HOUSEHOLD_GIVES_NOTICE,
                    HOST_GIVES_NOTICE,
                    END,
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
        return isYes() || this == APPROVE || this == INTRODUCE || isConfirmation() || isSignature() || isNight();
    }

    /** Whether what it rests on must still be what the two sides said yes to. */
    public boolean restsOnAgreement() {
        return this == HOST_ACCEPTS || this == APPROVE || this == INTRODUCE;
    }

    /** Whose yes it is, or the team's. */
    public Party party() {
        return switch (this) {
            case HOUSEHOLD_ACCEPTS, HOUSEHOLD_CONFIRMS, HOUSEHOLD_SIGNS -> Party.HOUSEHOLD;
            case HOST_ACCEPTS, HOST_CONFIRMS, HOST_SIGNS -> Party.HOST;
            default -> Party.TEAM;
        };
    }

    /** Whether the rules and the floor are asked before it: before the household is asked, twice before the two meet, and before nights. */
    public boolean isChecked() {
        return this == REVIEW || this == APPROVE || this == INTRODUCE || isNight();
    }

    /** Of what a member of staff must be allowed one for it: whoever may approve may also stop, and speak with a side. */
    public Set<Permission> permissions() {
        return switch (this) {
            case APPROVE -> Set.of(Permission.PLACEMENT_APPROVE);
            case HOUSEHOLD_ACCEPTS,
                    HOST_ACCEPTS,
                    MET,
                    HOUSEHOLD_CONFIRMS,
                    HOST_CONFIRMS,
                    HOUSEHOLD_SIGNS,
                    HOST_SIGNS,
                    ASSOCIATION_SIGNS,
                    START_TRIAL,
                    MOVE_IN,
                    EXTEND,
                    WITHDRAW,
                    END -> Set.of(Permission.PLACEMENT_PROPOSE, Permission.PLACEMENT_APPROVE);
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
                    MET,
                    HOUSEHOLD_CONFIRMS,
                    HOST_CONFIRMS,
                    HOUSEHOLD_SIGNS,
                    HOST_SIGNS,
                    ASSOCIATION_SIGNS,
                    START_TRIAL,
                    MOVE_IN,
                    EXTEND,
                    HOUSEHOLD_GIVES_NOTICE,
                    HOST_GIVES_NOTICE,
                    END,
                    HOUSEHOLD_OBJECTS,
                    HOST_OBJECTS,
                    ASK_AGAIN,
                    WITHDRAW -> Optional.empty();
        };
    }
}
