package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;

/** The lead asks that a bar be lifted which outlived an erasure; a second person confirms. */
@ApplicationScoped
class LiftErasedBar implements ConfirmedAct {
    static final String CODE = "lift_erased_bar";

    private final ErasedBars bars;
    private final EndBars ends;
    private final AuditTrail audit;

    @Inject
    LiftErasedBar(ErasedBars bars, EndBars ends, AuditTrail audit) {
        this.bars = bars;
        this.ends = ends;
        this.audit = audit;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.PLACEMENT_APPROVE);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of();
    }

    /** Of who was erased nothing but hashes is known; of the other the person. */
    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return ends.concerned(act.subject());
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        ends.lifted(act.subject(), act.askedBy(), confirmer.requiredPerson());
        if (!bars.lift(act.subject())) {
            throw Refusal.notFound();
        }
        audit.record("bar.lift", "bar", act.subject());
    }
}
