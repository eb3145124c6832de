package org.teranga.matching.pool.offer.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.offer.WithdrawOffer;
import org.teranga.matching.pool.offer.arrival.ChangeOffer;
import org.teranga.platform.refusal.Refusal;

/** A member follows, changes and withdraws what was offered while signed in. Somebody else's offer is as good as none. */
@ApplicationScoped
public class OwnOffers {
    private final Offers offers;
    private final OfferList list;
    private final ChangeOffer changeOffer;
    private final WithdrawOffer withdrawOffer;

    @Inject
    OwnOffers(Offers offers, OfferList list, ChangeOffer changeOffer, WithdrawOffer withdrawOffer) {
        this.offers = offers;
        this.list = list;
        this.changeOffer = changeOffer;
        this.withdrawOffer = withdrawOffer;
    }

    /** All of this account, the newest first. */
    @Transactional
    public List<Offer> of(UUID account) {
        return offers.of(account);
    }

    /**
     * One of them, with who offers.
     *
     * @throws Refusal not found where it is not this account's
     */
    @Transactional
    public OpenedListing<Offer> open(UUID account, OfferId id) {
        return list.open(id)
                .filter(opened -> account.equals(opened.listing().accountId()))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Tells it anew.
     *
     * @throws Refusal not found where it is not this account's, conflict where it is withdrawn
     */
    @Transactional
    public void change(UUID account, OfferId id, OfferDraft draft) {
        open(account, id);
        changeOffer.change(id, draft);
    }

    /**
     * Takes it back.
     *
     * @throws Refusal not found where it is not this account's
     */
    @Transactional
    public void withdraw(UUID account, OfferId id) {
        open(account, id);
        withdrawOffer.withdraw(List.of(id));
    }

    /**
     * Undoes that.
     *
     * @throws Refusal not found where it is not this account's, conflict where it is too late or nothing was withdrawn
     */
    @Transactional
    public void restore(UUID account, OfferId id) {
        open(account, id);
        if (withdrawOffer.restore(List.of(id)).isEmpty()) {
            throw Refusal.conflict("intake.restored_too_late");
        }
    }
}
