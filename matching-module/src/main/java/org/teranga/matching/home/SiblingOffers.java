package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** Offers of housing of one person, by id and account, and which of them are of one home. */
@ApplicationScoped
class SiblingOffers {
    private static final String SIBLINGS = """
        select o.id as offer, o.receipt_number as receipt, coalesce(o.home_id, o.id) as home,
            coalesce(coalesce(o.commune, o.department) = coalesce(me.commune, me.department), false) as near
        from matching.offer me join matching.offer o on o.tenant_id = :tenant and o.person_id = me.person_id and o.id <> me.id
        where me.tenant_id = :tenant and me.id = :me and o.kind = 'housing' and o.status not in ('withdrawn', 'passed_on')
            and o.account_id is not distinct from me.account_id
        order by o.received_at, o.id limit 50
        """;

    private static final String STRANGERS = """
        select o.id as offer, o.receipt_number as receipt, o.person_id as person, o.account_id as account, o.home_id as home
        from matching.offer o join matching.offer r on r.tenant_id = :tenant and r.id = o.home_id
        where o.tenant_id = :tenant and o.home_id is not null and (o.id = :told or o.home_id = :told) and o.id <> r.id
            and (o.person_id <> r.person_id or o.account_id is distinct from r.account_id)
        order by o.id
        """;

    private final TenantDatabase database;

    @Inject
    SiblingOffers(TenantDatabase database) {
        this.database = database;
    }

    /** The other offers of housing of whoever makes this one, the oldest first. */
    List<Sibling> of(OfferId offer) {
        database.flush();
        return database.sql(SIBLINGS).bind("me", offer.value()).list(Sibling.class);
    }

    /** Nobody else joins homes of this host, or takes them apart, before the transaction ends. */
    void hold(UUID host) {
        database.lock("homes of " + host);
    }

    /** Nobody else comes to stand behind these offers before the transaction ends. */
    void holdPersons(Collection<OfferId> offers) {
        database.sql("select id from matching.offer where tenant_id = :tenant and id = any (:offers) order by id"
                        + " for update")
                .bindIds("offers", offers.stream().map(OfferId::value).toList())
                .list(UUID.class);
    }

    /** Of which home this offer is now; empty where there is none. */
    Optional<HomeId> home(OfferId offer) {
        return database.sql(
                        "select coalesce(home_id, id) from matching.offer where tenant_id = :tenant and id = :offer")
                .bind("offer", offer.value())
                .first(UUID.class)
                .map(HomeId::new);
    }

    /** Whether other offers are said to be of this very home. */
    boolean shared(HomeId home) {
        return database.sql(
                        "select 1 from matching.offer where tenant_id = :tenant and home_id = :home and id <> :home")
                .bind("home", home.value())
                .any();
    }

    /** Whether somebody is about to visit this home; nobody plans a visit of it before the transaction ends. */
    boolean visited(HomeId home) {
        database.lock("visits " + home);
        return database.sql("select 1 from matching.home_visit where tenant_id = :tenant and home_id = :home"
                        + " and state in ('proposed', 'call', 'dated', 'reported')")
                .bind("home", home.value())
                .any();
    }

    /** Whether the two who visited this home last found it unsuitable. */
    boolean unsuitable(HomeId home) {
        return database.sql("select state from matching.home_visit where tenant_id = :tenant and home_id = :home"
                        + " and state in ('made', 'not_suitable') order by changed_at desc, id desc limit 1")
                .bind("home", home.value())
                .first(String.class)
                .filter("not_suitable"::equals)
                .isPresent();
    }

    /** Of this home from now on; null makes the offer one of its own home again. */
    void belongs(OfferId offer, @Nullable HomeId home) {
        database.sql("update matching.offer set home_id = :home where tenant_id = :tenant and id = :offer")
                .bind("home", home == null ? null : home.value())
                .bind("offer", offer.value())
                .update();
    }

    /** Offers that lie in one home with this one, where another person stands behind one of both by now. */
    List<Stranger> strangers(UUID told) {
        holdPersons(List.of(new OfferId(told)));
        if (!database.sql("select 1 from matching.offer where tenant_id = :tenant and home_id is not null"
                        + " and (id = :told or home_id = :told) and id <> home_id limit 1")
                .bind("told", told)
                .any()) {
            return List.of();
        }
        database.flush();
        return database.sql(STRANGERS).bind("told", told).list(Stranger.class);
    }

    /**
     * Another offer of the same person.
     *
     * @param receipt the number by which it is called
     * @param home    its home
     * @param near    whether it is known to be in the same place
     */
    record Sibling(OfferId offer, String receipt, HomeId home, boolean near) {
        /** Whether the home is that of this offer itself. */
        boolean own() {
            return home.value().equals(offer.value());
        }
    }

    /** An offer in a home of which another person speaks. */
    record Stranger(
            OfferId offer,
            String receipt,
            UUID person,
            @Nullable UUID account,
            HomeId home) {}
}
