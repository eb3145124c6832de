package org.teranga.matching.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.message.CorrespondentPages;

/** The team writes with whoever left an offer. */
@ApplicationScoped
class OfferConversations implements CorrespondentPages {
    private final Offers offers;

    @Inject
    OfferConversations(Offers offers) {
        this.offers = offers;
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

    @Override
    public String readingAction() {
        return "offer.read";
    }
}
