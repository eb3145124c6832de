package org.teranga.matching.pool.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** The offers whose home rests. */
@ApplicationScoped
public class RestingOffers {
    /** Why nobody is proposed for one. */
    public static final String REFUSED = "placement.refused.resting";

    private static final String RESTING =
            "select offer_id from matching.home_rest where tenant_id = :tenant and again_from is null";

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    RestingOffers(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of them. */
    public Set<OfferId> all() {
        return new HashSet<>(database.sql(RESTING).list(OfferId.class));
    }

    /** Which of these do. */
    public Set<OfferId> of(Collection<OfferId> offers) {
        return offers.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql(RESTING + " and offer_id = any (:offers)")
                        .bindIds("offers", offers.stream().map(OfferId::value).toList())
                        .list(OfferId.class));
    }

    /** The rest after this stay; empty where there was none. */
    public Optional<Rest> after(UUID placement) {
        return database.sql("select offer_id as offer, again_from from matching.home_rest"
                        + " where tenant_id = :tenant and placement_id = :placement")
                .bind("placement", placement)
                .first(Rest.class);
    }

    /** It rests from now on, in the running transaction; unless others live there or are to come, to whom its host has said yes. */
    public void rest(OfferId offer, UUID placement) {
        database.sql("""
                        insert into matching.home_rest (tenant_id, offer_id, placement_id, since)
                        select :tenant, :offer, :placement, :now where not exists (select 1 from matching.placement p
                            where p.tenant_id = :tenant and p.offer_id = :offer and p.holds)
                        on conflict (tenant_id, offer_id) do update set placement_id = excluded.placement_id, since = excluded.since,
                            again_from = null, said_at = null, noted_by = null
                        """)
                .bind("offer", offer.value())
                .bind("placement", placement)
                .bind("now", clock.instant())
                .update();
    }

    /**
     * Its host says from when it is there again: the offer says so from now on, too.
     *
     * @param by who of the team noted it; null where the host said so
     */
    public void again(OfferId offer, LocalDate from, @Nullable UUID by) {
        database.sql("update matching.home_rest set again_from = :from, said_at = :now, noted_by = cast(:by as uuid)"
                        + " where tenant_id = :tenant and offer_id = :offer")
                .bind("offer", offer.value())
                .bind("from", from)
                .bind("now", clock.instant())
                .bind("by", by)
                .update();
        database.sql("update matching.offer set available_from = :from, version = version + 1"
                        + " where tenant_id = :tenant and id = :offer")
                .bind("offer", offer.value())
                .bind("from", from)
                .update();
    }

    /** A rest; the day is null while it goes on. */
    public record Rest(OfferId offer, @Nullable LocalDate againFrom) {}
}
