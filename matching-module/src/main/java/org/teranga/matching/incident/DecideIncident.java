package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.NextHome;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.StepDetails;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/**
 * Decides an incident, once: the stay goes on; it ends; or the home is not suitable, and it ends as well. What ends so keeps the two apart
 * and the home from everybody, until two lift that, and the household waits again as long as it has waited.
 */
@ApplicationScoped
@Transactional
class DecideIncident {
    private final IncidentReaders readers;
    private final Placements placements;
    private final TakeStep takeStep;
    private final TellHost tellHost;
    private final CloseIncident close;
    private final CurrentPerson person;

    @Inject
    DecideIncident(
            IncidentReaders readers,
            Placements placements,
            TakeStep takeStep,
            TellHost tellHost,
            CloseIncident close,
            CurrentPerson person) {
        this.readers = readers;
        this.placements = placements;
        this.takeStep = takeStep;
        this.tellHost = tellHost;
        this.close = close;
        this.person = person;
    }

    /**
     * The stay goes on.
     *
     * @param typed what was found; may be empty
     * @throws Refusal as {@link IncidentReaders#workable}; conflict where it is decided
     */
    void resume(UUID id, String typed) {
        Incident incident = undecided(id);
        close.as("resumed", incident, IncidentLines.Said.of("resume", IncidentText.optional("text", typed)));
    }

    /**
     * The stay ends, since it is not well.
     *
     * @param typed why, for whoever reads it; may be empty
     * @param next  where the household sleeps next; null where nobody knows
     * @throws Refusal as {@link #resume}
     */
    void endStay(UUID id, String typed, @Nullable NextHome next) {
        Incident incident = undecided(id);
        String words = IncidentText.optional("text", typed);
        end(incident, next);
        close.as("ended", incident, IncidentLines.Said.of("end_stay", words));
    }

    /**
     * The home is not suitable, and the stay ends.
     *
     * @param typed  why, for whoever reads it; may be empty
     * @param toHost what the host hears of it, as far as it endangers nobody, and may answer; empty where they hear nothing yet
     * @throws Refusal as {@link #resume}
     */
    void unsuitable(UUID id, String typed, String toHost, @Nullable NextHome next) {
        Incident incident = undecided(id);
        String words = IncidentText.optional("text", typed);
        String told = IncidentText.optional("toHost", toHost);
        Placement placement = end(incident, next);
        if (!told.isEmpty()) {
            tellHost.tell(incident, placement, told);
        }
        close.as("unsuitable", incident, IncidentLines.Said.of("unsuitable", words));
    }

    private Incident undecided(UUID id) {
        Incident incident = readers.workable(id);
        if (!incident.open()) {
            throw Refusal.conflict("incident.refused.decided");
        }
        return incident;
    }

    /** Ends the stay; where it has ended as that already, it stays so. */
    private Placement end(Incident incident, @Nullable NextHome next) {
        PlacementId id = new PlacementId(incident.placement());
        Placement placement = placements.find(id).orElseThrow(Refusal::notFound);
        return EndReason.NOT_WELL.code().equals(placement.endReason())
                ? placement
                : takeStep.take(
                        id, Step.END, StepActor.team(person.actor()), StepDetails.ending(EndReason.NOT_WELL, next));
    }
}
