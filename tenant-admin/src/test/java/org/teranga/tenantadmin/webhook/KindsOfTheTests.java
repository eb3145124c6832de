package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.event.DomainEventKinds;

/** Two kinds that are told here; the modules that tell them for real stand elsewhere. */
@ApplicationScoped
class KindsOfTheTests implements DomainEventKinds {
    @Override
    public List<String> kinds() {
        return List.of("offer.left", "run.done");
    }
}
