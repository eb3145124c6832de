package org.teranga.matching.stay.side;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duty.DutyReach;
import org.teranga.matching.incident.IncidentReaders;
import org.teranga.matching.incident.Incidents;
import org.teranga.matching.incident.alert.NextRung;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.answer.SideSupport;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

/** Whom a side of a stay reaches first, what becomes of its word that it is not well, and a break, which it asks for without a reason. */
@ApplicationScoped
@Transactional
class OwnSupport {
    private static final String KIND = "placement";

    private final Placements placements;
    private final DutyReach reach;
    private final Incidents incidents;
    private final IncidentReaders readers;
    private final HostLessons lessons;
    private final CaseTasks tasks;
    private final NextRung nextRung;
    private final Clock clock;

    @Inject
    OwnSupport(
            Placements placements,
            DutyReach reach,
            Incidents incidents,
            IncidentReaders readers,
            HostLessons lessons,
            CaseTasks tasks,
            NextRung nextRung,
            Clock clock) {
        this.placements = placements;
        this.reach = reach;
        this.incidents = incidents;
        this.readers = readers;
        this.lessons = lessons;
        this.tasks = tasks;
        this.nextRung = nextRung;
        this.clock = clock;
    }

    /** What this side reads of it; null before the two know each other. */
    @Nullable
    SideSupport section(PlacementLinks.Followed side, Sides sides) {
        if (!sides.isStay() || !sides.placement().state().opensContact()) {
            return null;
        }
        UUID placement = side.placement().value();
        boolean lives = sides.placement().state().sleepsThere();
        return new SideSupport(
                reach.now(account -> readers.concerned(account, placement)),
                incidents
                        .ofSide(placement, side.party().code())
                        .map(this::notOk)
                        .orElse(null),
                lives ? new SideSupport.Pause(tasks.waits(KIND, placement, task(side.party()))) : null,
                lives && side.party() == Party.HOST
                        ? lessons.help(sides.placement().stay().from())
                        : null);
    }

    private SideSupport.NotOk notOk(Incidents.OfSide incident) {
        return new SideSupport.NotOk(
                incident.taken(),
                incident.taken()
                        ? null
                        : nextRung.of(incident.id(), incident.openedAt()).orElse(null));
    }

    /**
     * This side needs a break. Somebody calls it; nobody asks why, and the other side is told nothing.
     *
     * @throws Refusal conflict where nobody lives there
     */
    void pause(PlacementLinks.Followed side) {
        if (!placements
                .find(side.placement())
                .orElseThrow(Refusal::notFound)
                .state()
                .sleepsThere()) {
            throw Refusal.conflict("stay.refused.not_living");
        }
        tasks.open(
                KIND, side.placement().value(), task(side.party()), LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    private static String task(Party side) {
        return side == Party.HOUSEHOLD ? StayTask.PAUSE_HOUSEHOLD : StayTask.PAUSE_HOST;
    }
}
