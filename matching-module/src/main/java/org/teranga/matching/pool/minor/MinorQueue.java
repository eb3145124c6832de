package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The children alone of whom it is not noted yet that the authorities know, for whoever reads of them. Listed at {@code /desk/minors}. */
@ApplicationScoped
@Transactional
public class MinorQueue {
    private final MinorReaders readers;
    private final MinorAlerts alerts;

    @Inject
    MinorQueue(MinorReaders readers, MinorAlerts alerts) {
        this.readers = readers;
        this.alerts = alerts;
    }

    /** How many; of what the reader may not know there is none. */
    public int open() {
        return readers.include() ? alerts.open() : 0;
    }
}
