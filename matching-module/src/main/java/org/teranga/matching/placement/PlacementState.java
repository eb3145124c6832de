package org.teranga.matching.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The states of a placement. */
public enum PlacementState {
    /** Staff chose the pair; nobody outside knows of it. */
    PROPOSED,
    /** Staff read it again, and the household is asked. */
    REVIEWED,
    /** The household said yes, and the host is asked. */
    HOUSEHOLD_ACCEPTED,
    /** The host said yes, too. */
    HOST_ACCEPTED,
    /** A second member of staff agrees. */
    APPROVED,
    /** They know each other: contact is open. */
    INTRODUCED,
    /** They have met; each says once more whether they want it. */
    MET,
    /** Having met, both said yes once more; the agreement is signed before the first night. */
    CONFIRMED,
    /** The household lives there for a trial that has a last day. */
    TRIAL,
    /** The household lives there. */
    STAYING,
    /** It is over after an introduction. */
    ENDED,
    /** One of the two said no. */
    DECLINED,
    /** Staff took the proposal back. */
    WITHDRAWN,
    /** One of the two did not answer in time. */
    EXPIRED;

    /** The way of a placement that comes about. */
    public static final List<PlacementState> WAY =
            List.of(PROPOSED, REVIEWED, HOUSEHOLD_ACCEPTED, HOST_ACCEPTED, APPROVED, INTRODUCED, ENDED);

    /** The way of a household that comes to live with somebody. */
    public static final List<PlacementState> WAY_OF_A_STAY = List.of(
            PROPOSED,
            REVIEWED,
            HOUSEHOLD_ACCEPTED,
            HOST_ACCEPTED,
            APPROVED,
            INTRODUCED,
            MET,
            CONFIRMED,
            TRIAL,
            STAYING,
            ENDED);

    /** Its name in JSON and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it keeps its places from others. */
    public boolean holds() {
        return this != ENDED && !isCalledOff();
    }

    /** Whether it ended before the two met. */
    public boolean isCalledOff() {
        return this == DECLINED || this == WITHDRAWN || this == EXPIRED;
    }

    /** Whether one may see how to reach the other: after both said yes and a second member of staff agreed, and no longer than it lasts. */
    public boolean opensContact() {
        return this == INTRODUCED || this == MET || this == CONFIRMED || sleepsThere();
    }

    /** Whether the household lives there: the home is taken until it has left, whatever the days say. */
    public boolean sleepsThere() {
        return this == TRIAL || this == STAYING;
    }

    /** The states in which contact is open, by their codes. */
    public static List<String> withContact() {
        return Arrays.stream(values())
                .filter(PlacementState::opensContact)
                .map(PlacementState::code)
                .toList();
    }

    /** Whether household or host is asked and has not answered. */
    public boolean asks() {
        return this == REVIEWED || this == HOUSEHOLD_ACCEPTED;
    }

    /** Who has to do something now; empty where nobody has. */
    public Optional<Party> awaits() {
        return switch (this) {
            case PROPOSED, HOST_ACCEPTED, APPROVED -> Optional.of(Party.TEAM);
            case REVIEWED -> Optional.of(Party.HOUSEHOLD);
            case HOUSEHOLD_ACCEPTED -> Optional.of(Party.HOST);
            case INTRODUCED, MET, CONFIRMED, TRIAL, STAYING, ENDED, DECLINED, WITHDRAWN, EXPIRED -> Optional.empty();
        };
    }

    /** Whether the household has heard of it. */
    public boolean householdKnows() {
        return this != PROPOSED;
    }

    /** Whether the host has heard of it, in a placement that is not over. */
    public boolean hostKnows() {
        return householdKnows() && this != REVIEWED;
    }

    /** The state with this code. */
    public static PlacementState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
