package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.privacy.PersonErased;

/** When a person is erased, no link leads to what was proposed to it any more. */
@ApplicationScoped
class ForgetLinks {
    private final PlacementLinks links;

    @Inject
    ForgetLinks(PlacementLinks links) {
        this.links = links;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        links.forget(erased.person());
    }
}
