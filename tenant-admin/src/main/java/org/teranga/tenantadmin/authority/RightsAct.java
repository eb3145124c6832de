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
                && (person.roles().stream().anyMatch(RightsSecondPersons.CONFIRMING::contains)
                        || person.may(Permission.OPERATE_PLATFORM));
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of(byTwo.named(about(act)), byTwo.words(rights(act)), byTwo.named(byTwo.name(act.askedBy())));
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

    /** Message keys of the roles or rights that there will be; none where that is not the point. */
    protected List<String> rights(ActInWaiting act) {
        return List.of();
    }

    /** Message keys of these roles, in order; that somebody was welcomed is named nowhere. */
    protected static List<String> keys(Set<Role> roles) {
        return roles.stream()
                .filter(role -> role != Role.RESIDENT)
                .sorted()
                .map(role -> "role." + role.code())
                .toList();
    }

    /** Does it. */
    protected abstract void carryOut(ActInWaiting act);
}
