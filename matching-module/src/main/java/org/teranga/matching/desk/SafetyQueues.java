package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.matching.incident.IncidentReaders;
import org.teranga.matching.pool.minor.MinorQueue;
import org.teranga.matching.safeguarding.visit.VisitQueue;
import org.teranga.matching.stay.LateStays;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** What waits for the safety of people: incidents and children alone, for those who read them; stays in which something is past its day; visits of homes. */
@ApplicationScoped
class SafetyQueues {
    private final IncidentReaders incidents;
    private final MinorQueue minors;
    private final LateStays stays;
    private final VisitQueue visits;
    private final CurrentPerson person;
    private final QueueWords words;

    @Inject
    SafetyQueues(
            IncidentReaders incidents,
            MinorQueue minors,
            LateStays stays,
            VisitQueue visits,
            CurrentPerson person,
            QueueWords words) {
        this.incidents = incidents;
        this.minors = minors;
        this.stays = stays;
        this.visits = visits;
        this.person = person;
        this.words = words;
    }

    List<DeskHomeView.Task> all() {
        boolean reads = person.may(Permission.NEEDS_READ);
        boolean works = person.may(Permission.FILES_WORK);
        return Stream.of(
                        words.queue("incidents", "warn", incidents.open(), "/incidents"),
                        words.queue("minors", "warn", minors.open(), "/minors"),
                        words.queue("late_stays", "clock", reads ? stays.count() : 0, "/stays?view=late"),
                        words.queue("visits_told", "home", works ? visits.toReport() : 0, "/visits#under"),
                        words.queue("visits_due", "clock", works ? visits.due() : 0, "/visits#under"),
                        words.queue("visits", "home", works ? visits.toPlan() : 0, "/visits#waits"))
                .flatMap(Optional::stream)
                .toList();
    }
}
