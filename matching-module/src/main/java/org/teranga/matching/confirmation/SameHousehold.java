package org.teranga.matching.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** As {@link SamePerson}, of a need: confirmed by whoever approves placements, so that an association with one caseworker can, too. */
@ApplicationScoped
class SameHousehold implements ConfirmedAct {
    static final String CODE = "same_household";

    private final SamePerson person;

    @Inject
    SameHousehold(SamePerson person) {
        this.person = person;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson confirmer) {
        return confirmer.may(Permission.PLACEMENT_APPROVE);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return person.arguments(act);
    }

    @Override
    public String path(ActInWaiting act) {
        return person.path(act);
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return person.concerned(act);
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        person.perform(act, confirmer);
    }
}
