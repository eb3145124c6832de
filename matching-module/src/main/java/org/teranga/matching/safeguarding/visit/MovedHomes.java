package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.home.HomeMoved;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;

/**
 * A visit is of one address. Where another is told, what was visited is no more what is offered: it counts no longer, and what one of the
 * two had reported goes back. Where the first one is told after the visit, somebody looks whether it is the one that was visited.
 */
@ApplicationScoped
class MovedHomes {
    private final HomeVisits visits;
    private final VisitMade made;
    private final CaseTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MovedHomes(HomeVisits visits, VisitMade made, CaseTasks tasks, AuditTrail audit, Clock clock) {
        this.visits = visits;
        this.made = made;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    void moved(@Observes HomeMoved moved) {
        UUID home = moved.home().value();
        List<HomeVisit> told = visits.of(home).stream()
                .filter(visit -> List.of("made", "reported").contains(visit.state()))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        if (moved.elsewhere()) {
            told.forEach(this::sendBack);
            made.end(home);
            audit.record("home.moved", "home", home);
        }
        tasks.open("home", home, CaseTasks.HOME_MOVED, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    private void sendBack(HomeVisit told) {
        visits.hold(told.home(), told.id())
                .filter(visit -> visit.state().equals("reported"))
                .ifPresent(visit -> {
                    Instant date = visit.startsAt();
                    visits.change(visit.id(), date == null ? "call" : "dated", date);
                });
    }
}
