package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.teranga.matching.pool.offer.OfferHome;
import org.teranga.matching.pool.offer.OfferId;

/** Names the home of an offer and its adults to the JSON interface of offers. */
@ApplicationScoped
class HomeOfOffer implements OfferHome {
    private final Homes homes;

    @Inject
    HomeOfOffer(Homes homes) {
        this.homes = homes;
    }

    @Override
    public Optional<Shown> of(OfferId offer) {
        return homes.of(offer)
                .map(home -> new Shown(
                        home.value(),
                        homes.adults(List.of(offer)).getOrDefault(offer, List.of()).stream()
                                .map(AdultOfHome::person)
                                .toList()));
    }
}
