package org.teranga.matching.pool.offer.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.area.Elsewhere;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.locality.PlaceChoice;
import org.teranga.matching.pool.locality.PlaceChoices;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.platform.theme.FilledForm;

/** Tells where the association works, on pages and in e-mails: to those who fill in the form, and to those whose offer is kept aside. */
@ApplicationScoped
public class OfferTerritory {
    private final Territory territory;
    private final Elsewhere elsewhere;
    private final PlaceChoices places;

    @Inject
    OfferTerritory(Territory territory, Elsewhere elsewhere, PlaceChoices places) {
        this.territory = territory;
        this.elsewhere = elsewhere;
        this.places = places;
    }

    /** The kinds that it brings together. */
    public List<String> kinds() {
        return territory.kinds();
    }

    /** The departments where no more offers of this kind can be looked after now. */
    public List<String> full(String kind) {
        return territory.full(kind);
    }

    /** The places that the place on a form may mean, where it may mean several. */
    public List<PlaceChoice> places(FilledForm form) {
        return places.of(form);
    }

    /** What is said of an offer that waits aside; null of any other, and where there is no link by which to agree. */
    @Nullable
    public AsideView aside(Offer offer, String language, @Nullable SecretLink link) {
        String reason = offer.way().aside();
        if (offer.status() != Status.ASIDE || reason == null) {
            return null;
        }
        return new AsideView(
                reason,
                offer.terms().locality().label(),
                offer.terms().kind(),
                others(offer),
                link == null ? "" : "/" + language + "/offer/pass/" + link.token(),
                elsewhere.directoryHref());
    }

    /** The associations that take such an offer where it is. */
    List<Elsewhere.Association> others(Offer offer) {
        OfferTerms terms = offer.terms();
        return elsewhere.taking(terms.kind(), terms.locality().department()).stream()
                .map(elsewhere::shown)
                .toList();
    }
}
