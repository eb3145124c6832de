package org.teranga.matching.pool.offer.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.event.DomainEvent;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Usage;

/** Counts an offer that came in, and tells it to whoever passes it on. */
@ApplicationScoped
class Arrival {
    private final Usage usage;
    private final Event<DomainEvent> told;

    @Inject
    Arrival(Usage usage, Event<DomainEvent> told) {
        this.usage = usage;
        this.told = told;
    }

    void of(OfferId offer) {
        usage.countHere(Measure.OFFERS, 1);
        told.fire(DomainEvent.of(LeaveOffer.LEFT, offer.value()));
    }
}
