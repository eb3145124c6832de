package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.privacy.PersonErased;

/** When a person is erased, so are the traces of what it asked for. */
@ApplicationScoped
class ForgetNeeds {
    private final Needs needs;

    @Inject
    ForgetNeeds(Needs needs) {
        this.needs = needs;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        needs.forget(erased.person());
    }
}
