package org.teranga.matching.placement.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.HeldPlaces;
import org.teranga.matching.placement.Pair;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementRefusal;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Proposal;
import org.teranga.matching.placement.Stay;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.gate.AskedMoment;
import org.teranga.matching.placement.gate.Gate;
import org.teranga.matching.placement.gate.OwnMatters;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;

/** Proposals that are made together, in one transaction and under one law. Needs and offers are held by whoever opens it. */
final class ProposalRound {
    private final Placements placements;
    private final Gate gate;
    private final Ground ground;
    private final StepActor staff;
    private final Instant now;
    private final Map<PlacementId, Drawn> drawn = new LinkedHashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();

    ProposalRound(Placements placements, Gate gate, Ground ground, StepActor staff, Instant now) {
        this.placements = placements;
        this.gate = gate;
        this.ground = ground;
        this.staff = staff;
        this.now = now;
    }

    /** Proposes one pair; null stands for a need or an offer that there is not. */
    void propose(@Nullable Need need, @Nullable Offer offer) {
        proposals.add(proposal(need, offer));
    }

    private Proposal proposal(@Nullable Need need, @Nullable Offer offer) {
        if (need == null || offer == null) {
            return new Proposal.Unknown();
        }
        Placements.Holding held = ground.holding.get(need.id());
        if (held != null) {
            return held.offer().equals(offer.id())
                    ? new Proposal.Already(held.placement())
                    : new Proposal.Refused(PlacementRefusal.of("placement.refused.household_waits"));
        }
        Optional<PlacementRefusal> refusal = refusal(need, offer);
        return refusal.isPresent() ? new Proposal.Refused(refusal.get()) : draw(need, offer);
    }

    /** What was made. */
    List<Placement> made() {
        return drawn.values().stream().map(Drawn::placement).toList();
    }

    /**
     * Keeps what was proposed, all of it with the same few statements, and writes down who proposed it.
     *
     * @return what became of each pair, in their order
     */
    List<Proposal> end() {
        Set<PlacementId> kept = placements.add(made());
        drawn.keySet().retainAll(kept);
        drawn.values().forEach(one -> one.stands(now));
        placements.recordProposals(made(), staff, now);
        placements.flush();
        return proposals.stream().map(this::became).toList();
    }

    private Proposal became(Proposal proposal) {
        return proposal instanceof Proposal.Made(PlacementId id) && !drawn.containsKey(id)
                ? new Proposal.Refused(PlacementRefusal.of("placement.refused.home_taken"))
                : proposal;
    }

    private Optional<PlacementRefusal> refusal(Need need, Offer offer) {
        if (ground.own.include(need, offer)) {
            return Optional.of(PlacementRefusal.of("placement.refused.own"));
        }
        Party no = ground.saidNo.get(new WishedPlacement(need.id(), offer.id()));
        if (no != null) {
            return Optional.of(PlacementRefusal.of("placement.refused.said_no", no.code()));
        }
        return gate.refusal(need, offer, AskedMoment.proposal(now), ground.law);
    }

    private Proposal draw(Need need, Offer offer) {
        Stay stay =
                Stay.asked(need.terms().from(), need.terms().durationDays(), LocalDate.ofInstant(now, Formats.ZONE));
        Pair pair = pair(need, offer);
        Optional<PlacementRefusal> full = full(pair, offer, stay);
        if (full.isPresent()) {
            return new Proposal.Refused(full.get());
        }
        UUID account = Objects.requireNonNull(staff.staff(), "staff");
        Placement placement = Placement.propose(new PlacementId(Uuid7.at(now)), pair, stay, account, now);
        drawn.put(placement.id(), new Drawn(placement, need, offer));
        ground.holding.put(need.id(), new Placements.Holding(placement.id(), offer.id()));
        ground.parts.computeIfAbsent(offer.id(), none -> new ArrayList<>()).add(new HeldPlaces(stay, pair.places()));
        return new Proposal.Made(placement.id());
    }

    private static Pair pair(Need need, Offer offer) {
        OfferTerms offered = offer.terms();
        NeedTerms asked = need.terms();
        boolean home = "housing".equals(offered.kind());
        int places = home ? Math.max(1, asked.household().persons()) : 1;
        return new Pair(need.id(), offer.id(), home && !offered.shared(), places);
    }

    /** A whole home is the database's to keep; where several share an offer, its places are counted while it is held. */
    private Optional<PlacementRefusal> full(Pair pair, Offer offer, Stay stay) {
        Integer capacity = offer.terms().capacity();
        if (capacity == null || pair.whole()) {
            return Optional.empty();
        }
        int left = capacity - HeldPlaces.peakOccupancy(ground.parts.getOrDefault(pair.offer(), List.of()), stay);
        return pair.places() > left
                ? Optional.of(PlacementRefusal.of("placement.refused.full", Math.max(0, left), pair.places()))
                : Optional.empty();
    }

    /**
     * What is known before the first one.
     *
     * @param law     what holds
     * @param saidNo  who said no to whom
     * @param holding what needs wait for or have; what is proposed is added
     * @param parts   what is held of shared offers; what is proposed is added
     * @param own     every id of the human who proposes: nobody proposes their own
     */
    record Ground(
            Gate.EligibilityContext law,
            Map<WishedPlacement, Party> saidNo,
            Map<NeedId, Placements.Holding> holding,
            Map<OfferId, List<HeldPlaces>> parts,
            OwnMatters own) {
        Ground {
            saidNo = Map.copyOf(saidNo);
            holding = new HashMap<>(holding);
            parts = new HashMap<>(parts);
        }
    }

    /** A placement that is to be kept, with its two sides. */
    private record Drawn(Placement placement, Need need, Offer offer) {
        void stands(Instant now) {
            need.propose(now);
            offer.propose(now);
        }
    }
}
