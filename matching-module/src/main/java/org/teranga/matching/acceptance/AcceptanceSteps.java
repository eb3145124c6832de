package org.teranga.matching.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementRefusal;
import org.teranga.matching.placement.Proposal;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.step.ProposePlacement;
import org.teranga.matching.placement.step.TakeTogether;
import org.teranga.matching.placement.step.Together;
import org.teranga.platform.identity.Actor;

/** What an acceptance does in the database, one transaction each. */
@ApplicationScoped
@Transactional
class AcceptanceSteps {
    private static final int SOME = 200;

    private final Acceptances acceptances;
    private final ProposePlacement proposePlacement;
    private final TakeTogether takeTogether;
    private final Clock clock;

    @Inject
    AcceptanceSteps(
            Acceptances acceptances, ProposePlacement proposePlacement, TakeTogether takeTogether, Clock clock) {
        this.acceptances = acceptances;
        this.proposePlacement = proposePlacement;
        this.takeTogether = takeTogether;
        this.clock = clock;
    }

    /** Proposes the next few; false where none is left. */
    boolean acceptSome(AcceptanceId id) {
        Optional<Acceptance> held = in(id, Acceptance.State.ACCEPTING);
        if (held.isEmpty()) {
            return false;
        }
        List<Acceptances.Waiting> rows = acceptances.waiting(id, SOME);
        if (rows.isEmpty()) {
            held.get().end(clock.instant());
            return false;
        }
        List<Proposal> proposals = proposePlacement.propose(
                rows.stream().map(Acceptances.Waiting::wish).toList(),
                Actor.account(held.get().requestedBy()));
        acceptances.became(
                id,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> became(rows.get(i).number(), proposals.get(i)))
                        .toList());
        return true;
    }

    /** Asks the households of the next few; false where none is left. */
    boolean askSome(AcceptanceId id) {
        Optional<Acceptance> held = in(id, Acceptance.State.ASKING);
        return held.isPresent()
                && some(
                        held.get(),
                        Set.of(AcceptanceOutcome.PROPOSED),
                        some -> takeTogether.review(some, by(held.get().askedBy())),
                        AcceptanceSteps::asked);
    }

    /** Takes the next few back; false where none is left. */
    boolean undoSome(AcceptanceId id) {
        Optional<Acceptance> held = in(id, Acceptance.State.UNDOING);
        return held.isPresent()
                && some(
                        held.get(),
                        AcceptanceOutcome.OPEN,
                        some -> takeTogether.withdrawUnanswered(
                                some, by(held.get().undoneBy())),
                        AcceptanceSteps::undone);
    }

    private Optional<Acceptance> in(AcceptanceId id, Acceptance.State state) {
        return acceptances.hold(id).filter(acceptance -> acceptance.state() == state);
    }

    private boolean some(
            Acceptance held,
            Set<AcceptanceOutcome> outcomes,
            Function<List<PlacementId>, Map<PlacementId, Together>> step,
            Function<Together, AcceptanceOutcome> outcome) {
        List<PlacementId> some = acceptances.next(held.id(), outcomes, SOME);
        if (some.isEmpty()) {
            held.end(clock.instant());
            return false;
        }
        acceptances.wentOn(
                held.id(),
                step.apply(some).entrySet().stream()
                        .map(one -> new Acceptances.WentOn(
                                one.getKey(), outcome.apply(one.getValue()), refusal(one.getValue())))
                        .toList());
        return true;
    }

    private static StepActor by(@Nullable UUID account) {
        return StepActor.team(Objects.requireNonNull(account, "account"));
    }

    /** Whom somebody else has asked meanwhile is asked. */
    private static AcceptanceOutcome asked(Together together) {
        return switch (together) {
            case Together.Taken taken -> AcceptanceOutcome.ASKED;
            case Together.NotNow gone -> gone.holds() ? AcceptanceOutcome.ASKED : AcceptanceOutcome.TAKEN_BACK;
            case Together.Refused refused -> AcceptanceOutcome.UNASKED;
        };
    }

    private static AcceptanceOutcome undone(Together together) {
        return switch (together) {
            case Together.Taken taken -> AcceptanceOutcome.TAKEN_BACK;
            case Together.NotNow answered -> AcceptanceOutcome.KEPT;
            case Together.Refused refused -> AcceptanceOutcome.KEPT;
        };
    }

    private static @Nullable String refusal(Together together) {
        return together instanceof Together.Refused(PlacementRefusal refusal) ? RefusalJson.write(refusal) : null;
    }

    private static Acceptances.Became became(int number, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Made made ->
                new Acceptances.Became(number, AcceptanceOutcome.PROPOSED, made.placement(), null);
            case Proposal.Already same ->
                new Acceptances.Became(number, AcceptanceOutcome.ALREADY, same.placement(), null);
            case Proposal.Refused refused ->
                new Acceptances.Became(number, AcceptanceOutcome.REFUSED, null, RefusalJson.write(refused.refusal()));
            case Proposal.Unknown none -> new Acceptances.Became(number, AcceptanceOutcome.GONE, null, null);
        };
    }
}
