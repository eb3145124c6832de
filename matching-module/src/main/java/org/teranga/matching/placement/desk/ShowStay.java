package org.teranga.matching.placement.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.gate.Agreements;
import org.teranga.matching.placement.gate.Gate;

/** How far a household has come that is to live with somebody. */
@ApplicationScoped
class ShowStay {
    private final Agreements agreements;
    private final Gate gate;

    @Inject
    ShowStay(Agreements agreements, Gate gate) {
        this.agreements = agreements;
        this.gate = gate;
    }

    /** Of this placement; null where nobody comes to live with anybody, or where the two do not know each other yet. */
    @Nullable
    StayView of(Sides sides) {
        Placement placement = sides.placement();
        PlacementState state = placement.state();
        if (!sides.isStay() || !state.opensContact() && state != PlacementState.ENDED) {
            return null;
        }
        return new StayView(
                confirmed(placement),
                state == PlacementState.CONFIRMED
                        ? agreements.unsigned(sides).stream().map(Party::code).toList()
                        : List.of(),
                state == PlacementState.CONFIRMED ? agreements.agreementFingerprint(sides) : "",
                state.opensContact() ? gate.againstNight(sides) : "",
                placement.trialUntil(),
                placement.noticeBy().map(Party::code).orElse(""),
                placement.noticeAt(),
                Objects.requireNonNullElse(placement.sleepsNext(), ""));
    }

    private static List<String> confirmed(Placement placement) {
        return switch (placement.state()) {
            case MET -> placement.confirmedFirst().map(Party::code).stream().toList();
            case CONFIRMED, TRIAL, STAYING -> List.of(Party.HOUSEHOLD.code(), Party.HOST.code());
            default -> List.of();
        };
    }
}
