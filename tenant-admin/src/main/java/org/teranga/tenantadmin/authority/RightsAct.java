package org.teranga.tenantadmin.authority;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;

/** An act by which somebody gets more rights. An administrator or a lead confirms it; the operator where there is neither. */
public abstract class RightsAct implements ConfirmedAct {
    private final RightsByTwo byTwo;

    /** What all of these need. */
    protected RightsAct(RightsByTwo byTwo) {
        this.byTwo = byTwo;
    }

    /** Asks for it, and tells every administrator and lead. */
    public void ask(UUID subject, JsonObject details) {
        byTwo.ask(this, subject, details);
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return !person.isProgram()
                && (person.roles().stream().anyMatch(SecondPersons.CONFIRMING::contains)
                        || person.may(Permission.OPERATE_PLATFORM));
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of(byTwo.named(about(act)), byTwo.words(roles(act)), byTwo.named(byTwo.name(act.askedBy())));
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        byTwo.check(this, act, confirmer);
        Notice done = byTwo.notice(this, act, "done");
        carryOut(act);
        byTwo.tell(done, confirmer);
    }

    /** Who or what gets it, by name; empty where that is not known. */
    protected abstract String about(ActInWaiting act);

    /** Which roles there will be; none where it is not about roles. */
    protected Set<Role> roles(ActInWaiting act) {
        return Set.of();
    }

    /** Does it. */
    protected abstract void carryOut(ActInWaiting act);
}
