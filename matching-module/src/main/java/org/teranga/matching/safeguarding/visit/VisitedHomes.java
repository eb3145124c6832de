package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.check.CheckSubject;
import org.teranga.platform.refusal.Refusal;

/** The homes that are offered, as whoever visits them knows them: where, who lives there, whose they are. */
@ApplicationScoped
class VisitedHomes {
    private static final String OFFERS = """
            select o.id, o.person_id, o.account_id, o.receipt_number, o.place_name, o.commune from matching.offer o
            where o.tenant_id = :tenant and o.kind = 'housing' and (o.home_id = :home or o.home_id is null and o.id = :home)
            order by o.received_at, o.id
            """;

    private final TenantDatabase database;
    private final HomeAdults adults;
    private final OfferList offers;
    private final CurrentPerson person;
    private final Persons known;

    @Inject
    VisitedHomes(TenantDatabase database, HomeAdults adults, OfferList offers, CurrentPerson person, Persons known) {
        this.database = database;
        this.adults = adults;
        this.offers = offers;
        this.person = person;
        this.known = known;
    }

    /**
     * One that is not the reader's own.
     *
     * @throws Refusal not found for a home that nobody offers, not allowed where the reader offers it or lives there
     */
    Visited read(UUID home) {
        Visited visited = find(home).orElseThrow(Refusal::notFound);
        if (own(visited)) {
            throw Refusal.forbidden("problem.own_matter");
        }
        return visited;
    }

    /** Whether the reader offers it or lives there. */
    boolean own(Visited home) {
        return known.sameHuman(person.requiredSubject(), home.persons());
    }

    Optional<Visited> find(UUID home) {
        List<Row> rows = database.sql(OFFERS).bind("home", home).list(Row.class);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> persons = new HashSet<>();
        for (Row row : rows) {
            persons.add(row.personId);
            if (row.accountId != null) {
                persons.add(row.accountId);
            }
        }
        Row first = rows.getFirst();
        String name = offers.open(new OfferId(first.id))
                .map(opened -> opened.contact().name())
                .orElse("");
        List<Living> living = new ArrayList<>();
        living.add(new Living(first.personId, name));
        adults.of(List.of(new HomeId(home))).stream()
                .filter(adult -> adult.here() && !adult.host())
                .forEach(adult -> {
                    persons.add(adult.id());
                    String called = adult.contact().name();
                    living.add(new Living(adult.id(), called == null ? "" : called));
                });
        return Optional.of(new Visited(
                home,
                first.id,
                first.receiptNumber,
                first.placeName == null ? "" : first.placeName,
                first.commune,
                first.personId,
                persons,
                living));
    }

    /**
     * A home.
     *
     * @param offer   the first offer of it
     * @param number  what people call it by
     * @param place   where, roughly
     * @param commune its INSEE code; null where it is not known
     * @param host    whose it is
     * @param persons everybody whose own matter it is
     * @param living  the adults who live there, the host first
     */
    record Visited(
            UUID home,
            UUID offer,
            String number,
            String place,
            @Nullable String commune,
            UUID host,
            Set<UUID> persons,
            List<Living> living) {
        CheckSubject subject() {
            return new CheckSubject(home, true, persons, host);
        }
    }

    /** An adult who lives there; without a name where none was told. */
    record Living(UUID person, String name) {}

    private record Row(
            UUID id,
            UUID personId,
            @Nullable UUID accountId,
            String receiptNumber,
            @Nullable String placeName,
            @Nullable String commune) {}
}
