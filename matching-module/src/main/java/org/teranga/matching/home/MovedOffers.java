package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.teranga.matching.pool.offer.OfferMoved;

/** Where an offer's own form says another place, its home lies elsewhere, as if the page of the home had said so; of whatever kind it is said to be. */
@ApplicationScoped
class MovedOffers {
    private final SiblingOffers offers;
    private final Event<HomeMoved> moved;

    @Inject
    MovedOffers(SiblingOffers offers, Event<HomeMoved> moved) {
        this.offers = offers;
        this.moved = moved;
    }

    void moved(@Observes OfferMoved offer) {
        offers.home(offer.offer()).ifPresent(home -> moved.fire(new HomeMoved(home, offer.elsewhere())));
    }
}
