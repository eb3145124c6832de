package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.privacy.PersonErased;

/** When a person is erased, so are the traces of what it offered. */
@ApplicationScoped
class ForgetOffers {
    private final Offers offers;

    @Inject
    ForgetOffers(Offers offers) {
        this.offers = offers;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        offers.forget(erased.person());
    }
}
