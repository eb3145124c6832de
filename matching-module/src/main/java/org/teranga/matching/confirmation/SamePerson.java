package org.teranga.matching.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** Two members of staff say that a record whose name or address became another is still the same person's. */
@ApplicationScoped
class SamePerson implements ConfirmedAct {
    static final String CODE = "same_person";

    private final IdentityChanges changes;
    private final ConfirmIdentity confirm;
    private final Involvements involvements;

    @Inject
    SamePerson(IdentityChanges changes, ConfirmIdentity confirm, Involvements involvements) {
        this.changes = changes;
        this.confirm = confirm;
        this.involvements = involvements;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.OFFERS_WRITE);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of(act.details().getString("number"));
    }

    @Override
    public String path(ActInWaiting act) {
        return "/desk/" + act.details().getString("kind") + "s/" + act.details().getString("record");
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        Set<UUID> concerned = new HashSet<>();
        changes.held(act.subject()).ifPresent(change -> {
            concerned.add(change.oldPerson());
            concerned.add(change.newPerson());
            concerned.addAll(involvements.persons(List.of(new Subject(change.kind(), change.record()))));
        });
        return concerned;
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        confirm.same(act.subject());
    }
}
