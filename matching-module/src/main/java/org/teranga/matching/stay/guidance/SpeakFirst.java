package org.teranga.matching.stay.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.contact.HostedGuidance;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.event.DomainEvent;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.persistence.TenantDatabase;

/** Where an association has no checked page on allowances, somebody speaks with each household that is asked to live with hosts. */
@ApplicationScoped
@Transactional
class SpeakFirst {
    private static final String KIND = "placement";

    private final HostedGuidance guidance;
    private final TenantDatabase database;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    SpeakFirst(HostedGuidance guidance, TenantDatabase database, CaseTasks tasks, Clock clock) {
        this.guidance = guidance;
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** A step of placements was taken, in the running transaction. */
    void follow(@Observes DomainEvent event) {
        if (!event.kind().equals(TakeStep.TAKEN)) {
            return;
        }
        String step = Objects.requireNonNullElse(event.facts().get("step"), "");
        boolean over = Step.of(step.replace('_', '-'))
                .filter(taken -> taken == Step.HOUSEHOLD_ACCEPTS || taken.ends())
                .isPresent();
        if (step.equals(Step.REVIEW.key())) {
            speak(event.subjects());
        } else if (over) {
            tasks.doneAll(KIND, event.subjects(), StayTask.ALLOWANCES_UNWRITTEN);
        }
    }

    private void speak(Collection<UUID> placements) {
        List<UUID> stays = database.sql("""
                        select p.id from matching.placement p
                        join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id and o.kind = 'housing'
                        where p.tenant_id = :tenant and p.id = any (:placements)
                        """).bindIds("placements", placements).list(UUID.class);
        if (!stays.isEmpty() && guidance.pages(Languages.FRENCH.tag()).isEmpty()) {
            LocalDate due = LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(1);
            tasks.openEach(KIND, stays, StayTask.ALLOWANCES_UNWRITTEN, due);
        }
    }
}
