package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.teranga.platform.privacy.PersonErased;

/** When a person is erased, so are the traces of what it asked for. */
@ApplicationScoped
class ForgetNeeds {
    private final Needs needs;
    private final Clock clock;

    @Inject
    ForgetNeeds(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        needs.forget(erased.person(), clock.instant());
    }
}
