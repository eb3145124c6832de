package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.refusal.Refusal;

/** Lets in who may tell of a home. What is no offer of housing, or is somebody else's, is as good as none. */
@ApplicationScoped
@Transactional
public class HomeOwners {
    private final OfferList offers;
    private final Homes homes;

    @Inject
    HomeOwners(OfferList offers, Homes homes) {
        this.offers = offers;
        this.homes = homes;
    }

    /**
     * By the secret link of the offer.
     *
     * @throws Refusal not found where it leads nowhere, conflict where the offer is withdrawn or passed on
     */
    public HomeOwner byLink(SecretLink link) {
        return owner(offers.open(link).map(OpenedListing::listing));
    }

    /**
     * By the account to which the offer belongs.
     *
     * @throws Refusal as {@link #byLink}
     */
    public HomeOwner byAccount(UUID account, OfferId id) {
        return owner(offers.open(id).map(OpenedListing::listing).filter(offer -> account.equals(offer.accountId())));
    }

    /**
     * By staff, on a visit or at the telephone.
     *
     * @throws Refusal as {@link #byLink}
     */
    public HomeOwner byStaff(OfferId id) {
        return owner(offers.open(id).map(OpenedListing::listing));
    }

    private HomeOwner owner(Optional<Offer> found) {
        Offer offer = found.orElseThrow(Refusal::notFound);
        HomeId home = homes.of(offer.id()).orElseThrow(Refusal::notFound);
        if (offer.status() == Status.WITHDRAWN) {
            throw Refusal.conflict("intake.withdrawn_already");
        }
        if (offer.status() == Status.PASSED_ON) {
            throw Refusal.conflict("passing.gone");
        }
        return new HomeOwner(
                offer.id(), offer.receiptNumber(), home, offer.contact().personId(), offer.accountId());
    }
}
