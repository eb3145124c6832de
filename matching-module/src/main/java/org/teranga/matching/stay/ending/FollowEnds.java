package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.matching.pool.rest.RestingOffers;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.event.DomainEvent;
import org.teranga.platform.i18n.Formats;

/** What is left to do once a household has left: a talk with each, the keys; and its home rests until its host says from when. */
@ApplicationScoped
@Transactional
class FollowEnds {
    static final String KIND = "placement";

    /** What is noted as done, each by itself. */
    static final List<String> CLOSING =
            List.of(StayTask.CLOSING_TALK_HOUSEHOLD, StayTask.CLOSING_TALK_HOST, StayTask.KEYS_BACK);

    private static final int CLOSING_DAYS = 7;

    private final Placements placements;
    private final RestingOffers resting;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    FollowEnds(Placements placements, RestingOffers resting, CaseTasks tasks, Clock clock) {
        this.placements = placements;
        this.resting = resting;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** A step of placements was taken, in the running transaction. */
    void follow(@Observes DomainEvent event) {
        if (!event.kind().equals(TakeStep.TAKEN)) {
            return;
        }
        String step = Objects.requireNonNullElse(event.facts().get("step"), "");
        if (step.equals(Step.EXTEND.key()) || step.equals(Step.END.key())) {
            tasks.doneAll(KIND, event.subjects(), StayTask.WISHES_SAID);
            tasks.doneAll(KIND, event.subjects(), StayTask.LAST_DAY_CALL);
        }
        if (step.equals(Step.END.key())) {
            event.subjects().forEach(this::ended);
        }
    }

    private void ended(UUID id) {
        placements
                .find(new PlacementId(id))
                .filter(placement -> placement.sleepsNext() != null)
                .ifPresent(placement -> ended(id, placement));
    }

    private void ended(UUID id, Placement placement) {
        LocalDate due = LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(CLOSING_DAYS);
        CLOSING.forEach(what -> tasks.open(KIND, id, what, due));
        placements.flush();
        resting.rest(placement.offer(), id);
    }
}
