package org.teranga.matching.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.message.CorrespondentPages;

/** The team writes with whoever left an offer. */
@ApplicationScoped
class OfferConversations implements CorrespondentPages {
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
