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

/** The trail calls a bar by the number of the offer against which it stands, and leads to it. */
@ApplicationScoped
@Transactional
class BarsInTrail implements TrailSubjects {
    private final Bars bars;

    @Inject
    BarsInTrail(Bars bars) {
        this.bars = bars;
    }

    @Override
    public Map<UUID, Subject> of(String type, Collection<UUID> ids) {
        Map<UUID, Subject> found = new HashMap<>();
        if (type.equals("bar")) {
            ids.forEach(id -> bars.listed(id)
                    .filter(bar -> !bar.offerNumber().isEmpty())
                    .ifPresent(bar ->
                            found.put(id, new Subject(bar.offerNumber(), "/desk/bars/" + id, Permission.OFFERS_READ))));
        }
        return found;
    }
}
