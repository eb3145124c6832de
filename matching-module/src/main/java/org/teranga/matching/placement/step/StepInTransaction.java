package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.NextHome;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.ResponseDeadlines;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.StepDetails;
import org.teranga.matching.placement.StepGuard;
import org.teranga.matching.placement.gate.Gate;
import org.teranga.matching.placement.gate.SidesDoor;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

/** One step of one placement, in one transaction that holds the placement and its two sides. */
@ApplicationScoped
class StepInTransaction {
    private final Placements placements;
    private final Pairs pairs;
    private final Gate gate;
    private final PlacementLetters letters;
    private final ResponseDeadlines patience;
    private final WriteDownStep writeDown;
    private final FreeHome freeHome;
    private final Clock clock;

    @Inject
    StepInTransaction(
            Placements placements,
            Pairs pairs,
            Gate gate,
            PlacementLetters letters,
            ResponseDeadlines patience,
            WriteDownStep writeDown,
            FreeHome freeHome,
            Clock clock) {
        this.placements = placements;
        this.pairs = pairs;
        this.gate = gate;
        this.letters = letters;
        this.patience = patience;
        this.writeDown = writeDown;
        this.freeHome = freeHome;
        this.clock = clock;
    }

    /**
     * Takes the step; where it rests on what is another by now, the household is asked again instead, and what has changed is told.
     *
     * @param details what is said with it
     * @throws Refusal not found, not allowed, conflict, invalid where a day is missing
     */
    @Transactional
    Became take(PlacementId id, Step step, StepActor by, StepDetails details) {
        Placement placement = placements.locked(id).orElseThrow(Refusal::notFound);
        Sides sides = pairs.of(placement);
        if (step == Step.END && details.reason() == EndReason.NOT_WELL && placement.state() == PlacementState.ENDED) {
            // It had ended already; that something was wrong is said all the same, whoever ended it first.
            gate.of(sides, by).notOwn();
            placement.endsFor(EndReason.NOT_WELL);
            writeDown.endedFor(EndReason.NOT_WELL, placement);
            return new Became(placement, List.of());
        }
        if (step.bringsCloser() && placement.state().holds()) {
            // Before anybody is asked again, or a second hearing is noted, about what is not there any more.
            gate.of(sides, by).requireNotWithdrawn();
        }
        StepOutcome course = StepOutcome.of(step, by, placement.state(), () -> gate.changes(sides));
        if (course.kind() == StepOutcome.Kind.SPOKEN) {
            return spoken(step, by, sides);
        }
        return course.asksAgain() ? askAgain(sides, course.changes()) : proceed(step, by, sides, details);
    }

    private Became proceed(Step step, StepActor by, Sides sides, StepDetails details) {
        Placement placement = sides.placement();
        PlacementState before = placement.state();
        Instant now = clock.instant();
        placement.take(step, by, now, patience, gate.of(sides, by));
        if (step.isNight()) {
            lasts(step, sides, details, LocalDate.ofInstant(now, Formats.ZONE));
        }
        ends(step, before, sides, details, now);
        writeDown.of(step, sides, by, now);
        if (!placement.state().holds()) {
            pairs.resumeWaiting(List.of(sides));
        }
        letters.after(step, before, sides, by);
        writeDown.taken(step, placement, by);
        return new Became(placement, List.of());
    }

    private void lasts(Step step, Sides sides, StepDetails details, LocalDate today) {
        LocalDate until = StayDays.until(step, sides.placement(), details.until(), today);
        freeHome.require(sides, today, until);
        sides.placement().lasts(step, until, today);
    }

    private void ends(Step step, PlacementState before, Sides sides, StepDetails details, Instant now) {
        EndReason reason = details.reason();
        if (reason != null) {
            sides.placement().endsFor(reason);
            writeDown.endedFor(reason, sides.placement());
            if (reason.settles()) {
                sides.need().withdraw(now);
            }
        }
        if (step.ends() && before.sleepsThere()) {
            NextHome next = Objects.requireNonNullElse(details.next(), NextHome.UNKNOWN);
            sides.placement().sleepsNext(next);
            if (next == NextHome.UNKNOWN) {
                writeDown.sleepsNowhere(sides, now);
            }
        }
    }

    /** Something was told anew: where a yes rested on it, the household is asked again. */
    @Transactional
    void recheck(PlacementId id) {
        placements.lockedAlone(id).ifPresent(placement -> {
            Sides sides = pairs.of(placement);
            StepOutcome course = StepOutcome.retold(placement.state(), () -> gate.changes(sides));
            if (course.asksAgain()
                    && SidesDoor.gone(sides.need(), sides.offer()).isEmpty()) {
                askAgain(sides, course.changes());
            }
        });
    }

    /**
     * Somebody objects to whom it is about: it ends, and whoever knew of it is told. Nobody loses a bed by it: where a household lives there,
     * contact alone is closed, and the team looks.
     */
    @Transactional
    void stop(PlacementId id) {
        placements.find(id).ifPresent(placement -> {
            if (placement.state().sleepsThere()) {
                writeDown.closes(placement, clock.instant());
                return;
            }
            Step step = StepOutcome.stop(placement.state());
            take(
                    id,
                    step,
                    StepActor.CLOCK,
                    step == Step.END ? StepDetails.ending(EndReason.OTHER, null) : StepDetails.NONE);
        });
    }

    private Became askAgain(Sides sides, List<String> changes) {
        PlacementState before = sides.placement().state();
        Instant now = clock.instant();
        sides.placement().take(Step.ASK_AGAIN, StepActor.CLOCK, now, patience, StepGuard.OPEN);
        writeDown.of(Step.ASK_AGAIN, sides, StepActor.CLOCK, now);
        letters.askedAgain(before, sides, changes);
        writeDown.taken(Step.ASK_AGAIN, sides.placement(), StepActor.CLOCK);
        return new Became(sides.placement(), changes);
    }

    private Became spoken(Step step, StepActor by, Sides sides) {
        gate.requireMaySpeak(sides, by);
        writeDown.spoken(step.party(), sides, by, clock.instant());
        return new Became(sides.placement(), List.of());
    }

    /**
     * What became of it.
     *
     * @param placement the placement after it
     * @param changes   what is another than when the two said yes, so that the step was not taken; empty where it was
     */
    record Became(Placement placement, List<String> changes) {}
}
