package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.matching.exchange.desk.ShowHandovers;
import org.teranga.matching.placement.desk.TeamTurns;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** What waits for a decision of the team: placements by their next step, and acts that need a second person. */
@ApplicationScoped
class DecisionQueues {
    private final TeamTurns turns;
    private final ActsInWaiting acts;
    private final ShowHandovers handovers;
    private final CurrentPerson person;
    private final QueueWords words;

    @Inject
    DecisionQueues(
            TeamTurns turns, ActsInWaiting acts, ShowHandovers handovers, CurrentPerson person, QueueWords words) {
        this.handovers = handovers;
        this.turns = turns;
        this.acts = acts;
        this.person = person;
        this.words = words;
    }

    List<DeskHomeView.Task> all() {
        if (!person.may(Permission.NEEDS_READ)) {
            return acts().stream().toList();
        }
        TeamTurns.Counts now = turns.now();
        boolean proposes = person.may(Permission.PLACEMENT_PROPOSE);
        boolean approves = person.may(Permission.PLACEMENT_APPROVE);
        return Stream.of(
                        words.queue(
                                "overdue",
                                "clock",
                                now.overdue(),
                                "/placements?view=team",
                                words.day(now.overdueSince())),
                        words.queue(
                                "approve",
                                "check",
                                approves ? now.toApprove() : 0,
                                "/placements?view=approve&open=0#opened"),
                        words.queue(
                                "introduce", "people", proposes ? now.toIntroduce() : 0, "/placements?state=approved"),
                        words.queue("ask", "mail", proposes ? now.toAsk() : 0, "/placements?state=proposed"),
                        exchange(),
                        acts())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DeskHomeView.Task> exchange() {
        return words.queue("exchange", "people", handovers.waiting(), "/handovers");
    }

    private Optional<DeskHomeView.Task> acts() {
        long waiting = acts.waiting().stream().filter(acts::mayConfirm).count();
        return words.queue("confirm", "shield", waiting, "/confirmations");
    }
}
