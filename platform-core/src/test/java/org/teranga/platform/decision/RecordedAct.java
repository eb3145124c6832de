package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** An act that does nothing but remember that it was done, or ended without. */
@ApplicationScoped
class RecordedAct implements ConfirmedAct {
    static final String CODE = "same_person";

    private final ConcurrentLinkedQueue<UUID> performed = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<UUID> ended = new ConcurrentLinkedQueue<>();

    /** How often it was done. */
    int performed(UUID act) {
        return count(performed, act);
    }

    /** How often it ended without. */
    int ended(UUID act) {
        return count(ended, act);
    }

    private static int count(Iterable<UUID> all, UUID act) {
        int count = 0;
        for (UUID one : all) {
            count += one.equals(act) ? 1 : 0;
        }
        return count;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.OFFERS_READ);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of("somebody");
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        performed.add(act.id());
    }

    @Override
    public void ended(ActInWaiting act) {
        ended.add(act.id());
    }
}
