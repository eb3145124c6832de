package org.teranga.matching.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.message.CorrespondentPages;

/** The team writes with whoever left an offer. */
@ApplicationScoped
class OfferConversations implements CorrespondentPages {
    private final Offers offers;
    private final Homes homes;
    private final HomeAdults adults;

    @Inject
    OfferConversations(Offers offers, Homes homes, HomeAdults adults) {
        this.offers = offers;
        this.homes = homes;
        this.adults = adults;
    }

    @Override
    public Optional<UUID> numbered(String number) {
        return ReceiptNumber.typed(number)
                .flatMap(typed -> offers.numbered(typed.value()))
                .map(one -> one.id().value());
    }

    @Override
    public String kind() {
        return "offer";
    }

    @Override
    public Permission readBy() {
        return Permission.OFFERS_READ;
    }

    @Override
    public String deskPage(UUID record) {
        return "/desk/offers/" + record;
    }

    /** Adults of a home have no conversation of their own: the team knows them by their host. */
    @Override
    public Optional<UUID> beside(PersonRecord other) {
        return adults.find(other.person())
                .filter(HomeAdult::here)
                .flatMap(
                        adult -> homes.offers(adult.home()).stream().findFirst().map(OfferId::value));
    }

    @Override
    public String readingAction() {
        return "offer.read";
    }
}
