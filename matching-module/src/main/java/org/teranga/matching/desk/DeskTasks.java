package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits for the team, as far as the reader may do something about it: safety first, then decisions, then people who wait for an answer, then what
 * has come in. Each is a figure that goes down as work is done, and leads to exactly what it counts; the reader's own matters are in none.
 */
@ApplicationScoped
class DeskTasks {
    private final SafetyQueues safety;
    private final DecisionQueues decisions;
    private final PeopleQueues people;
    private final ArrivedQueues arrived;

    @Inject
    DeskTasks(SafetyQueues safety, DecisionQueues decisions, PeopleQueues people, ArrivedQueues arrived) {
        this.safety = safety;
        this.decisions = decisions;
        this.people = people;
        this.arrived = arrived;
    }

    /** Those of which there are any. */
    @Transactional
    public List<DeskHomeView.Group> all() {
        return Stream.of(
                        new DeskHomeView.Group("safety", safety.all()),
                        new DeskHomeView.Group("decide", decisions.all()),
                        new DeskHomeView.Group("people", people.all()),
                        new DeskHomeView.Group("arrived", arrived.all()))
                .filter(group -> !group.tasks().isEmpty())
                .toList();
    }
}
