package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.duty.DutyRoster;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.refusal.Refusal;

/**
 * Who reads incidents: the leads for safeguarding and whoever is on duty, who also take their steps; who broke the glass of one reads it.
 * Never a side of the stay, or who lives in its home, whatever they are here: for them there is none.
 */
@ApplicationScoped
@Transactional
public class IncidentReaders implements MenuCondition {
    private final Incidents incidents;
    private final IncidentLines lines;
    private final DutyRoster roster;
    private final CurrentPerson person;
    private final Persons persons;
    private final Clock clock;

    @Inject
    IncidentReaders(
            Incidents incidents,
            IncidentLines lines,
            DutyRoster roster,
            CurrentPerson person,
            Persons persons,
            Clock clock) {
        this.roster = roster;
        this.incidents = incidents;
        this.lines = lines;
        this.person = person;
        this.persons = persons;
        this.clock = clock;
    }

    /** Whether the reader is a lead, or on duty at this moment. */
    @Override
    public boolean holds() {
        return include();
    }

    /** Whether the reader is a lead, or on duty at this moment. */
    public boolean include() {
        return !person.isProgram()
                && person.may(Permission.FILES_WORK)
                && (person.may(Permission.SAFETY_READ) || onDuty());
    }

    private boolean onDuty() {
        return roster.at(clock.instant()).contains(person.requiredSubject());
    }

    /** Whether a stay is the reader's own matter: a side, or where they live. */
    public boolean concernedBy(UUID placement) {
        UUID human = person.actor().person();
        return human != null && persons.sameHuman(human, incidents.concerned(placement));
    }

    /** Whether this account is a human whom a stay concerns. */
    public boolean concerned(UUID account, UUID placement) {
        return persons.sameHuman(account, incidents.concerned(placement));
    }

    /** How many are open that this reader reads; none for who reads none. */
    public long open() {
        return include() ? incidents.count(true, own()) : 0;
    }

    /** Every id of the reader. */
    Set<UUID> own() {
        return persons.allOf(Set.of(person.actor().requiredPerson()));
    }

    /**
     * One, to be read.
     *
     * @throws Refusal not found where there is none, and for whose own it is; not allowed without the right
     */
    Incident readable(UUID id) {
        Incident incident = known(id);
        if (!include() && !lines.brokenBy(id, person.requiredSubject())) {
            throw Refusal.forbidden("incident.restricted");
        }
        return incident;
    }

    /**
     * One, to take a step of it; nobody else takes one before the transaction ends.
     *
     * @throws Refusal as {@link #readable}, also for who broke the glass
     */
    Incident workable(UUID id) {
        known(id);
        if (!include()) {
            throw Refusal.forbidden("incident.restricted");
        }
        return incidents.hold(id).orElseThrow(Refusal::notFound);
    }

    /**
     * One of which whoever works on files may know that it is there.
     *
     * @throws Refusal not found where there is none, and for whose own it is
     */
    Incident known(UUID id) {
        person.requireHuman();
        return incidents.find(id).filter(one -> !concernedBy(one.placement())).orElseThrow(Refusal::notFound);
    }
}
