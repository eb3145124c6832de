package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.audit.TrailSubjects;
import org.teranga.platform.identity.Permission;

/** The trail calls a bar by the number of the offer against which it stands, and leads to it; of their own nobody reads whose it is. */
@ApplicationScoped
@Transactional
class BarsInTrail implements TrailSubjects {
    private final Bars bars;
    private final BarReaders readers;

    @Inject
    BarsInTrail(Bars bars, BarReaders readers) {
        this.bars = bars;
        this.readers = readers;
    }

    @Override
    public Map<UUID, Subject> of(String type, Collection<UUID> ids) {
        Map<UUID, Subject> found = new HashMap<>();
        if (type.equals("bar")) {
            ids.forEach(id -> bars.listed(id)
                    .filter(bar -> !bar.offerNumber().isEmpty() && readers.mayRead(id))
                    .ifPresent(bar ->
                            found.put(id, new Subject(bar.offerNumber(), "/desk/bars/" + id, Permission.OFFERS_READ))));
        }
        return found;
    }
}
