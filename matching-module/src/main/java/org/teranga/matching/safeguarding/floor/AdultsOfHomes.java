package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.home.AdultOfHome;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.policy.standing.AskedAdult;
import org.teranga.platform.i18n.Formats;

/** The homes of which offers are, and who lives there beside the host. */
@ApplicationScoped
class AdultsOfHomes {
    private final Homes homes;
    private final Clock clock;

    @Inject
    AdultsOfHomes(Homes homes, Clock clock) {
        this.homes = homes;
        this.clock = clock;
    }

    /** The homes of these offers of housing; two queries, however many they are. */
    Map<OfferId, HomeOfOffer> of(Collection<OfferId> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        Map<OfferId, HomeId> ids = homes.of(offers);
        Map<OfferId, List<AdultOfHome>> adults = homes.adults(offers);
        Map<OfferId, HomeOfOffer> lived = new HashMap<>();
        ids.forEach((offer, home) -> lived.put(
                offer,
                new HomeOfOffer(
                        home.value(),
                        adults.getOrDefault(offer, List.of()).stream()
                                .filter(adult -> !adult.host())
                                .map(adult -> new AskedAdult(adult.person(), adult.ageOn(today)))
                                .toList())));
        return lived;
    }

    /** A home, and the adults in it beside the host. */
    record HomeOfOffer(UUID id, List<AskedAdult> adults) {}
}
