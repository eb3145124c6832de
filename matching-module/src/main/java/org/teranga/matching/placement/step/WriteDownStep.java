package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.contact.ContactUse;
import org.teranga.matching.placement.contact.IntroducedContacts;
import org.teranga.matching.placement.gate.Agreements;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;

/** What is kept of a step: that it was taken, what it was decided on, whose contact it opens or closes, and the line in the trail. */
@ApplicationScoped
class WriteDownStep {
    private final Placements placements;
    private final Agreements agreements;
    private final IntroducedContacts contacts;
    private final ContactUse use;
    private final StepTrail trail;
    private final CaseTasks tasks;

    @Inject
    WriteDownStep(
            Placements placements,
            Agreements agreements,
            IntroducedContacts contacts,
            ContactUse use,
            StepTrail trail,
            CaseTasks tasks) {
        this.placements = placements;
        this.agreements = agreements;
        this.contacts = contacts;
        this.use = use;
        this.trail = trail;
        this.tasks = tasks;
    }

    /** Writes it down. */
    void of(Step step, Sides sides, StepActor by, Instant now) {
        List<PlacementId> ids = List.of(sides.placement().id());
        placements.record(ids, step, by, now);
        if (by.party() == Party.HOUSEHOLD || by.party() == Party.HOST) {
            // A record's own link is known to whoever stated it: a yes by it is heard once more before anybody
            // approves.
            use.answered(sides.placement().id(), by.party(), by.provesContact());
        }
        agreements.record(step, sides, by, now);
        placements.flush();
        switch (ContactAfter.of(step, sides.placement().state())) {
            case OPENS -> contacts.open(sides.placement().id(), now);
            case CLOSES -> contacts.close(sides.placement().id());
            case STAYS -> {}
        }
        if (step.isNotice()) {
            waits("placement", sides.placement().id().value(), StayTask.NOTICE_GIVEN, now);
        }
    }

    /** Nobody knows where the household sleeps after its stay. */
    void sleepsNowhere(Sides sides, Instant now) {
        waits("need", sides.need().id().value(), StayTask.SLEEPS_UNKNOWN, now);
    }

    private void waits(String kind, UUID id, String what, Instant now) {
        tasks.open(kind, id, what, LocalDate.ofInstant(now, Formats.ZONE));
    }

    /** Notes it and tells it, once all of it is written. */
    void taken(Step step, Placement placement, StepActor by) {
        trail.taken(by.actor().wayId(), step.key(), List.of(placement.id().value()));
    }

    /** Tells why it ended, to those who look after safety. */
    void endedFor(EndReason reason, Placement placement) {
        trail.endedFor(reason, placement);
    }

    /** Closes contact, whatever state it is in. */
    void closes(Placement placement, Instant now) {
        contacts.close(placement.id());
        waits("placement", placement.id().value(), StayTask.IDENTITY_OBJECTED, now);
        trail.noted(StepActor.CLOCK.actor().wayId(), "contact_closed", placement.id());
    }

    /** Writes down that a second member of staff spoke with a side. */
    void spoken(Party side, Sides sides, StepActor by, Instant now) {
        agreements.spoken(side, sides, by, now);
        trail.noted(by.actor().wayId(), "spoken", sides.placement().id());
    }
}
