package org.teranga.matching.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Proposal;
import org.teranga.matching.placement.ProposePlacement;

/** What an acceptance does in the database, one transaction each. */
@ApplicationScoped
@Transactional
class AcceptanceSteps {
    private static final int SOME = 200;

    private final Acceptances acceptances;
    private final ProposePlacement proposePlacement;
    private final Clock clock;

    @Inject
    AcceptanceSteps(Acceptances acceptances, ProposePlacement proposePlacement, Clock clock) {
        this.acceptances = acceptances;
        this.proposePlacement = proposePlacement;
        this.clock = clock;
    }

    /** Proposes the next few; false where none is left. */
    boolean acceptSome(AcceptanceId id) {
        Optional<Acceptance> held =
                acceptances.hold(id).filter(acceptance -> acceptance.state() == Acceptance.State.ACCEPTING);
        if (held.isEmpty()) {
            return false;
        }
        List<Acceptances.Waiting> rows = acceptances.waiting(id, SOME);
        if (rows.isEmpty()) {
            acceptances.goesOn(id, Acceptance.State.ACCEPTED, null, clock.instant());
            return false;
        }
        List<Proposal> proposals = proposePlacement.propose(
                rows.stream().map(Acceptances.Waiting::wish).toList(),
                held.get().requestedBy());
        acceptances.became(
                id,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> became(rows.get(i).number(), proposals.get(i)))
                        .toList());
        return true;
    }

    /** Who takes it back; empty where nobody does. */
    Optional<UUID> undoer(AcceptanceId id) {
        return acceptances
                .find(id)
                .filter(acceptance -> acceptance.state() == Acceptance.State.UNDOING)
                .flatMap(acceptance -> Optional.ofNullable(acceptance.undoneBy()));
    }

    /** The next placements to be taken back. */
    List<PlacementId> proposed(AcceptanceId id) {
        return acceptances.proposed(id, SOME);
    }

    /** One of them was looked at. */
    void undone(AcceptanceId id, PlacementId placement, Outcome outcome) {
        acceptances.undone(id, placement, outcome);
    }

    /** All were. */
    void undone(AcceptanceId id) {
        acceptances.goesOn(id, Acceptance.State.UNDONE, null, clock.instant());
    }

    private static Acceptances.Became became(int number, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Made made -> new Acceptances.Became(number, Outcome.PROPOSED, made.placement(), null);
            case Proposal.Already same -> new Acceptances.Became(number, Outcome.ALREADY, same.placement(), null);
            case Proposal.Refused refused ->
                new Acceptances.Became(number, Outcome.REFUSED, null, RefusalJson.write(refused.refusal()));
            case Proposal.Unknown none -> new Acceptances.Became(number, Outcome.GONE, null, null);
        };
    }
}
