package org.teranga.matching.pool.listing;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.OpenProposals;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.refusal.Refusal;

/**
 * An offer or a need is taken back: never refused, without a reason, and twice is as good as once. For three days it can be undone.
 * What was proposed for it ends at once, and whoever was asked is told; contact that is open already stays open.
 *
 * @param <L> which of the two
 * @param <I> its id
 */
public abstract class WithdrawListing<L extends Listing<I>, I extends ListingId> {
    private final Listings<L, I> listings;
    private final OpenProposals proposals;
    private final Clock clock;

    protected WithdrawListing(Listings<L, I> listings, OpenProposals proposals, Clock clock) {
        this.listings = listings;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * By the secret link.
     *
     * @throws Refusal not found where the link leads nowhere
     */
    @Transactional
    public void withdraw(SecretLink link) {
        withdraw(
                List.of(listings.followedBy(link).orElseThrow(Refusal::notFound).id()));
    }

    /**
     * By staff, one or many at once.
     *
     * @return those that were withdrawn by this; those that were before, or are unknown here, are left out
     */
    @Transactional
    public List<I> withdraw(Collection<I> ids) {
        List<UUID> keys = ids.stream().map(ListingId::value).toList();
        proposals.hold(listings.word(), keys);
        List<I> withdrawn = listings.hold(ids).stream()
                .filter(listing -> listing.status() != Status.WITHDRAWN)
                .map(listing -> {
                    listing.withdraw(clock.instant());
                    return listing.id();
                })
                .toList();
        proposals.end(listings.word(), keys);
        return withdrawn;
    }

    /**
     * Undoes it, by staff, one or many at once.
     *
     * @return those that are back by this; those for which it was too late, that were not withdrawn, that were made one with another record,
     *     that another association has, or to which the team said no, are left out
     */
    @Transactional
    public List<I> restore(Collection<I> ids) {
        List<L> held = listings.hold(ids);
        Set<UUID> merged = listings.mergedAway(ids);
        Set<UUID> declined = listings.declined(ids);
        Set<UUID> elsewhere = listings.elsewhere(ids).keySet();
        return held.stream()
                .filter(listing -> !merged.contains(listing.id().value()))
                .filter(listing -> !elsewhere.contains(listing.id().value()))
                .filter(listing -> !declined.contains(listing.id().value()))
                .filter(listing -> listing.restore(clock.instant()))
                .map(Listing::id)
                .toList();
    }

    /**
     * Undoes it, by the secret link.
     *
     * @throws Refusal not found where the link leads nowhere, conflict where it is too late or nothing was withdrawn
     */
    @Transactional
    public void restore(SecretLink link) {
        L listing = listings.followedBy(link).orElseThrow(Refusal::notFound);
        List<I> one = List.of(listing.id());
        if (!listings.declined(one).isEmpty()
                || !listings.elsewhere(one).isEmpty()
                || !listing.restore(clock.instant())) {
            throw Refusal.conflict("intake.restored_too_late");
        }
    }

    /**
     * The team says no to one: it is taken back, and comes back by nobody but the team.
     *
     * @throws Refusal not found where there is none, conflict where somebody is proposed for it or it does not wait any more
     */
    @Transactional
    public void decline(I id) {
        proposals.hold(listings.word(), List.of(id.value()));
        L listing = listings.hold(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        if (listing.status() == Status.PROPOSED) {
            throw Refusal.conflict("casework.no.proposed");
        }
        if (!listing.status().open()) {
            throw Refusal.conflict("casework.stage.over");
        }
        listing.withdraw(clock.instant());
    }

    /**
     * The team takes one up again to which it said no.
     *
     * @throws Refusal not found where there is none, conflict where it is too late or it was made one with another record
     */
    @Transactional
    public void takeUp(I id) {
        L listing = listings.hold(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        if (!listings.mergedAway(List.of(id)).isEmpty()
                || !listings.elsewhere(List.of(id)).isEmpty()
                || !listing.restore(clock.instant())) {
            throw Refusal.conflict("intake.restored_too_late");
        }
    }
}
