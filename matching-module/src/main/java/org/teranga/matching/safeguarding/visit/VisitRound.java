package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;

/** The dates of whoever asks. */
@ApplicationScoped
class VisitRound {
    private final HomeVisits visits;
    private final VisitedHomes homes;
    private final VisitDates dates;
    private final CurrentPerson person;

    @Inject
    VisitRound(HomeVisits visits, VisitedHomes homes, VisitDates dates, CurrentPerson person) {
        this.visits = visits;
        this.homes = homes;
        this.dates = dates;
        this.person = person;
    }

    String own(String page) {
        List<VisitDates.Dated> own = visits.underWay().stream()
                .filter(visit -> visit.startsAt() != null && visit.visitors().contains(person.requiredSubject()))
                .flatMap(visit -> homes.find(visit.home()).stream()
                        .map(home -> new VisitDates.Dated(visit, home.number(), home.place())))
                .toList();
        return dates.forVisitors(own, page);
    }
}
