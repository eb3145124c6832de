package org.teranga.matching.home;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;

/**
 * Through which offer somebody tells of a home: whoever holds one was let in, by the offer's link, by its account, or as staff.
 *
 * @param offer   the offer
 * @param receipt the number by which the offer is called
 * @param home    its home
 * @param host    the person who offers, under whose key words lie
 * @param account whose account it is; null where it was left without one
 */
public record HomeOwner(
        OfferId offer,
        String receipt,
        HomeId home,
        UUID host,
        @Nullable UUID account) {
    public HomeOwner {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(host, "host");
    }

    /** The same, telling of another home. */
    HomeOwner in(HomeId other) {
        return new HomeOwner(offer, receipt, other, host, account);
    }

    /** All ids of who offers. */
    Set<UUID> persons() {
        Set<UUID> persons = new HashSet<>(Set.of(host));
        if (account != null) {
            persons.add(account);
        }
        return persons;
    }
}
