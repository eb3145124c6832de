package org.teranga.matching.placement.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.contact.Introduced;
import org.teranga.matching.placement.contact.Introduction;
import org.teranga.matching.placement.gate.Gate;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.platform.refusal.Refusal;

/** One placement as staff read it: both sides as far as its state allows, what has happened, what may be done now. */
@ApplicationScoped
class ShowPlacement {
    private final Placements placements;
    private final Pairs pairs;
    private final Gate gate;
    private final Introduction introduction;
    private final StaffSteps staffSteps;
    private final ShowStay showStay;
    private final History history;
    private final Clock clock;

    @Inject
    ShowPlacement(
            Placements placements,
            Pairs pairs,
            Gate gate,
            Introduction introduction,
            StaffSteps staffSteps,
            ShowStay showStay,
            History history,
            Clock clock) {
        this.placements = placements;
        this.pairs = pairs;
        this.gate = gate;
        this.introduction = introduction;
        this.staffSteps = staffSteps;
        this.showStay = showStay;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param home    the path with which the pages of its language begin
     * @param refused why the step that was just tried is not possible; empty where none was
     * @throws Refusal not found where there is none
     */
    @Transactional
    public PlacementView show(PlacementId id, String home, String refused) {
        Placement placement = placements.find(id).orElseThrow(Refusal::notFound);
        Sides sides = pairs.of(placement);
        Introduced introduced = introduction.of(placement).orElse(null);
        PlacementState state = placement.state();
        boolean comes = state.holds() && !state.opensContact();
        return new PlacementView(
                home + "/desk/placements/" + id,
                state.code(),
                need(sides.need(), home, introduced),
                offer(sides.offer(), home, introduced),
                placement.stay().from(),
                placement.stay().until(),
                placement.answerBy(),
                history.of(id),
                later(sides.isStay() ? PlacementState.WAY_OF_A_STAY : PlacementState.WAY, state),
                staffSteps.open(sides).stream().map(Step::code).toList(),
                state == PlacementState.HOST_ACCEPTED && !staffSteps.isSecond(sides),
                state == PlacementState.HOST_ACCEPTED
                        ? gate.unheard(sides).stream().map(Party::code).toList()
                        : List.of(),
                withoutMail(sides, state),
                comes ? gate.blocks(sides) : List.of(),
                Objects.requireNonNullElse(placement.endReason(), ""),
                refused,
                showStay.of(sides),
                history.file(sides));
    }

    private static List<String> later(List<PlacementState> way, PlacementState state) {
        int now = way.indexOf(state);
        return now < 0
                ? List.of()
                : way.subList(now + 1, way.size()).stream()
                        .map(PlacementState::code)
                        .toList();
    }

    private static String withoutMail(Sides sides, PlacementState state) {
        Optional<Party> asked = state.asks() ? state.awaits() : Optional.empty();
        return asked.filter(party -> !sides.contact(party).hasEmail())
                .map(Party::code)
                .orElse("");
    }

    private PlacementView.NeedSide need(Need need, String home, @Nullable Introduced introduced) {
        return new PlacementView.NeedSide(
                need.receiptNumber(),
                home + "/desk/needs/" + need.id(),
                need.terms().summary(),
                need.terms().locality().label(),
                Math.max(
                        0,
                        Duration.between(need.waitingSince(), clock.instant()).toDays()),
                introduced == null ? null : introduced.household());
    }

    private static PlacementView.OfferSide offer(Offer offer, String home, @Nullable Introduced introduced) {
        return new PlacementView.OfferSide(
                offer.receiptNumber(),
                home + "/desk/offers/" + offer.id(),
                offer.terms().summary(),
                offer.terms().locality().label(),
                introduced == null ? null : introduced.host());
    }
}
