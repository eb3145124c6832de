package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.menu.MenuCondition;

/** Whether an incident waits to be taken that is not the reader's own matter. */
@ApplicationScoped
@Transactional
class UntakenIncidents implements MenuCondition {
    private final Incidents incidents;
    private final IncidentReaders readers;

    @Inject
    UntakenIncidents(Incidents incidents, IncidentReaders readers) {
        this.incidents = incidents;
        this.readers = readers;
    }

    @Override
    public boolean holds() {
        return incidents.waits(readers.own());
    }
}
