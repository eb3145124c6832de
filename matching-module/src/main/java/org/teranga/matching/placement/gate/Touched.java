package org.teranga.matching.placement.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.refusal.Refusal;

/**
 * Whose hands a placement went through, and whose own it is; ids of any kind, since {@link SecondPerson} tells which are one human.
 *
 * @param owners   the people of both sides, and whoever lives, or lived, where it is offered
 * @param steps    who proposed it, read it again, took a step of it or granted what its host has shown
 * @param noters   who noted a yes
 * @param involved who stated, brought in or edited it or one of its sides
 */
record Touched(Set<UUID> owners, Set<UUID> steps, Set<UUID> noters, Set<UUID> involved) {
    /** Everybody who is not a second person of it, beside its owners. */
    Set<UUID> hands() {
        Set<UUID> all = new HashSet<>(steps);
        all.addAll(noters);
        all.addAll(involved);
        return all;
    }

    /** Whether this is a second person of it. */
    boolean isSecond(SecondPerson second, Actor actor) {
        return second.is(actor, hands()) && second.is(actor, owners);
    }

    /**
     * Refuses who is none.
     *
     * @throws Refusal not allowed for a program, conflict for who touched it and for whose own it is
     */
    void check(SecondPerson second, Actor actor) {
        second.notOwn(actor, owners);
        second.check(actor, hands());
    }
}
