package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Visits of homes that wait for the team; the reader's own home is not counted. Listed at {@code /desk/visits}. */
@ApplicationScoped
@Transactional
public class VisitQueue {
    private static final Duration SOON = Duration.ofDays(2);

    private final WaitingHomes waiting;
    private final HomeVisits visits;
    private final VisitedHomes homes;
    private final Clock clock;

    @Inject
    VisitQueue(WaitingHomes waiting, HomeVisits visits, VisitedHomes homes, Clock clock) {
        this.waiting = waiting;
        this.visits = visits;
        this.homes = homes;
        this.clock = clock;
    }

    /** How many homes wait for a visit that nobody has planned. */
    public long toPlan() {
        return waiting.count();
    }

    /** Of how many visits the day has passed and nobody has told how it was. */
    public long toReport() {
        Instant now = clock.instant();
        return visits.underWay().stream()
                .filter(visit -> visit.toReport() && passed(visit, now))
                .filter(visit -> homes.find(visit.home())
                        .filter(home -> !homes.own(home))
                        .isPresent())
                .count();
    }

    /** How many visits fall due for us within two days: their date is agreed, and two have to go. */
    public long due() {
        Instant now = clock.instant();
        return visits.underWay().stream()
                .filter(visit -> visit.state().equals("dated") && !passed(visit, now) && soon(visit, now))
                .filter(visit -> homes.find(visit.home())
                        .filter(home -> !homes.own(home))
                        .isPresent())
                .count();
    }

    private static boolean soon(HomeVisit visit, Instant now) {
        Instant at = visit.startsAt();
        return at != null && at.isBefore(now.plus(SOON));
    }

    private static boolean passed(HomeVisit visit, Instant now) {
        Instant at = visit.startsAt();
        return at != null && at.isBefore(now);
    }
}
