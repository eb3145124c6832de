package org.teranga.matching.safeguarding.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.QualificationHolders;
import org.teranga.platform.qualification.check.CheckSubject;
import org.teranga.platform.qualification.check.CheckSubjects;

/** The homes that are offered and the adults who live there: two visit a home, and nobody who offers it, lives there or has lived there. */
@ApplicationScoped
class HomeSubjects implements CheckSubjects, QualificationHolders {
    /** Of a home that was left for another, the offer that left it: what was shown of it can be taken back all the same. */
    private static final String OFFERS = """
            select h.home, o.id, o.receipt_number, o.person_id, o.account_id from matching.offer o
            cross join lateral (select coalesce(o.home_id, o.id) as home union select o.id) h
            where o.tenant_id = :tenant and o.kind = 'housing' and (o.home_id = any (:ids) or o.id = any (:ids))
                and h.home = any (:ids)
            order by o.received_at, o.id
            """;

    private final TenantDatabase database;

    @Inject
    HomeSubjects(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<CheckSubject> of(UUID id) {
        List<Row> offers = offers(Set.of(id));
        if (offers.isEmpty()) {
            return adults(Set.of(id)).stream().findFirst().map(adult -> CheckSubject.person(adult.id));
        }
        Set<UUID> persons = new HashSet<>();
        for (Row offer : offers) {
            persons.add(offer.personId);
            if (offer.accountId != null) {
                persons.add(offer.accountId);
            }
        }
        persons.addAll(database.sql("select id from matching.home_adult where tenant_id = :tenant and home_id = :home")
                .bind("home", id)
                .list(UUID.class));
        return Optional.of(new CheckSubject(id, true, persons, offers.getFirst().personId));
    }

    @Override
    public boolean knows(UUID holder) {
        return of(holder).isPresent();
    }

    @Override
    public boolean signsAlone(UUID holder) {
        return !adults(Set.of(holder)).isEmpty();
    }

    @Override
    public Map<UUID, Holder> called(Collection<UUID> holders) {
        Map<UUID, Holder> called = new HashMap<>();
        Set<UUID> homes = new HashSet<>(holders);
        List<Adult> adults = adults(holders);
        adults.forEach(adult -> homes.add(adult.homeId));
        offers(homes).forEach(offer -> called.putIfAbsent(offer.home, holder(offer)));
        adults.forEach(adult -> {
            Holder home = called.get(adult.homeId);
            if (home != null) {
                called.put(adult.id, home);
            }
        });
        called.keySet().retainAll(holders);
        return called;
    }

    private static Holder holder(Row offer) {
        return new Holder(offer.receiptNumber, "/desk/offers/" + offer.id);
    }

    private List<Row> offers(Collection<UUID> homes) {
        return database.sql(OFFERS).bindIds("ids", homes).list(Row.class);
    }

    /** Whoever lives, or lived, in a home and does not offer it. */
    private List<Adult> adults(Collection<UUID> ids) {
        return database.sql(
                        "select id, home_id from matching.home_adult where tenant_id = :tenant and not host and id = any (:ids)")
                .bindIds("ids", ids)
                .list(Adult.class);
    }

    private record Adult(UUID id, UUID homeId) {}

    private record Row(
            UUID home,
            UUID id,
            String receiptNumber,
            UUID personId,
            @Nullable UUID accountId) {}
}
