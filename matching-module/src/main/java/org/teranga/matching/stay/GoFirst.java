package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.safeguarding.SomethingWasWrong;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;

/**
 * Whose stay ended since something was not well goes first: the need waits on with its old day, plans rank it with who has waited longest, and
 * another home for it is a task of that day.
 */
@ApplicationScoped
@Transactional
class GoFirst {
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    GoFirst(CaseTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    void first(@Observes SomethingWasWrong what) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        tasks.open("need", what.need().value(), StayTask.REMATCH, today);
    }
}
