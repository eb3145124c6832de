package org.teranga.matching.desk.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.BringPhoto;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.ShowProgress;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.persistence.TenantDatabase;

/** The offers of a home, and how far it is told. */
@ApplicationScoped
@Transactional
class OfferedHome {
    private final TenantDatabase database;
    private final Offers offers;
    private final HomeOwners owners;
    private final ShowProgress progress;
    private final BringPhoto photos;

    @Inject
    OfferedHome(TenantDatabase database, Offers offers, HomeOwners owners, ShowProgress progress, BringPhoto photos) {
        this.database = database;
        this.offers = offers;
        this.owners = owners;
        this.progress = progress;
        this.photos = photos;
    }

    /** Those that are not withdrawn first, each in the order in which they came. */
    List<Offer> offers(HomeId home) {
        List<OfferId> ids = database
                .sql("select id from matching.offer where tenant_id = :tenant and kind = 'housing'"
                        + " and (home_id = :home or home_id is null and id = :home)")
                .bind("home", home.value())
                .list(UUID.class)
                .stream()
                .map(OfferId::new)
                .toList();
        return offers.find(ids).stream()
                .sorted(Comparator.comparing((Offer offer) -> offer.status() == Status.WITHDRAWN)
                        .thenComparing(Offer::receivedAt))
                .toList();
    }

    /** How far it is told through this offer; null where it is told no more. */
    HomeFileView.@Nullable Told told(String lang, Offer offer) {
        if (offer.status() == Status.WITHDRAWN || offer.status() == Status.PASSED_ON) {
            return null;
        }
        HomeOwner owner = owners.byStaff(offer.id());
        return new HomeFileView.Told(
                lang + "/desk/offers/" + offer.id() + "/home",
                progress.of(owner).missing().values().stream()
                        .flatMap(List::stream)
                        .toList(),
                photos.of(owner));
    }
}
