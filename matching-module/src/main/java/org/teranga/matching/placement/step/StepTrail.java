package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.safeguarding.SomethingWasWrong;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.event.DomainEvent;

/** Notes steps of placements for the trail, and tells them to whoever passes them on. */
@ApplicationScoped
class StepTrail {
    private final AuditTrail audit;
    private final Event<DomainEvent> told;
    private final Event<SomethingWasWrong> wrong;

    @Inject
    StepTrail(AuditTrail audit, Event<DomainEvent> told, Event<SomethingWasWrong> wrong) {
        this.audit = audit;
        this.told = told;
        this.wrong = wrong;
    }

    /** It ended: where something was not well, the two are kept apart from now on, and the host from everybody. */
    void endedFor(EndReason reason, Placement placement) {
        if (reason == EndReason.NOT_WELL) {
            wrong.fire(new SomethingWasWrong(placement.id().value(), placement.need(), placement.offer()));
        }
    }

    /**
     * A step of these was taken.
     *
     * @param account by which way in: an account, a key, the person to whom a link was written; null for the clock
     * @param step    its code in the trail: {@code propose}, {@code approve}
     */
    void taken(@Nullable UUID account, String step, List<UUID> placements) {
        audit.recordFor(account, "placement." + step, "placement", placements);
        told.fire(new DomainEvent(TakeStep.TAKEN, placements, Map.of("step", step)));
    }

    /** Something was noted of one that is no step; nobody outside is told. */
    void noted(@Nullable UUID account, String what, PlacementId placement) {
        audit.recordFor(account, "placement." + what, "placement", List.of(placement.value()));
    }
}
