package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.teranga.platform.privacy.PersonErased;

/** When a person is erased, so are the traces of what it offered. */
@ApplicationScoped
class ForgetOffers {
    private final Offers offers;
    private final Clock clock;

    @Inject
    ForgetOffers(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        offers.forget(erased.person(), clock.instant());
    }
}
