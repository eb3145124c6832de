package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.refusal.Refusal;

/** The one place that says whether somebody is another human than all who touched a thing, and not deciding on what is their own. */
@ApplicationScoped
public class SecondPerson {
    private final Persons persons;

    /** @param persons says who is one human */
    @Inject
    public SecondPerson(Persons persons) {
        this.persons = persons;
    }

    /** Whether this is a human, and another one than all of these. */
    public boolean is(Actor actor, Collection<UUID> involved) {
        return !actor.automatic() && !persons.sameHuman(actor.requiredPerson(), involved);
    }

    /**
     * Refuses who touched it, by whichever way in.
     *
     * @param involved every person who touched it
     * @throws Refusal not allowed for a program, conflict {@code problem.second_person} for one of them
     */
    public void check(Actor actor, Collection<UUID> involved) {
        if (actor.automatic()) {
            throw Refusal.forbidden();
        }
        if (persons.sameHuman(actor.requiredPerson(), involved)) {
            throw Refusal.conflict("problem.second_person");
        }
    }

    /**
     * Refuses whose own it is.
     *
     * @param owners the persons whose it is, under any id
     * @throws Refusal conflict {@code problem.own_matter}
     */
    public void notOwn(Actor actor, Collection<UUID> owners) {
        if (actor.person() != null && persons.sameHuman(actor.person(), owners)) {
            throw Refusal.conflict("problem.own_matter");
        }
    }
}
