package org.teranga.matching.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Which open offers lack something before a proposal. To work it out for all takes a second where there are many thousands: for the filter
 * of a list it may be a minute old, rows say what holds now.
 */
@ApplicationScoped
@Transactional
class ReadyOffers {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int ROOM = 50;

    private final TenantDatabase database;
    private final OfferFloor floor;
    private final Clock clock;
    private final Map<UUID, Split> known = new ConcurrentHashMap<>();

    @Inject
    ReadyOffers(TenantDatabase database, OfferFloor floor, Clock clock) {
        this.database = database;
        this.floor = floor;
        this.clock = clock;
    }

    /**
     * The offers that are asked for.
     *
     * @param asked {@code yes} for those that lack nothing, {@code no} for those that do
     * @return null where neither is asked
     */
    @Nullable
    Collection<UUID> only(String asked) {
        return switch (asked) {
            case "yes" -> split().ready;
            case "no" -> split().lacking;
            default -> null;
        };
    }

    /** What these lack now, each by its id; who lacks nothing is left out. */
    Map<UUID, List<String>> lacks(Collection<OfferId> offers) {
        return floor.missing(offers).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
    }

    private Split split() {
        UUID tenant = TenantContext.required().id();
        Instant now = clock.instant();
        Split split = known.get(tenant);
        if (split == null || split.at.isBefore(now.minus(FRESH)) || split.at.isAfter(now)) {
            split = read(now);
            if (known.size() >= ROOM) {
                known.clear();
            }
            known.put(tenant, split);
        }
        return split;
    }

    private Split read(Instant now) {
        List<OfferId> open = database.sql("select id from matching.offer where tenant_id = :tenant"
                        + " and status in ('received', 'proposed')")
                .list(OfferId.class);
        Set<UUID> lacking = lacks(open).keySet();
        Set<UUID> ready = new HashSet<>();
        open.forEach(offer -> ready.add(offer.value()));
        ready.removeAll(lacking);
        return new Split(now, ready, Set.copyOf(lacking));
    }

    private record Split(Instant at, Set<UUID> ready, Set<UUID> lacking) {}
}
