package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.PersonErased;

/**
 * When a host is erased, the home goes, and with it what the host said of whoever else lives there. When one of those is erased, nothing is
 * left of that person; whoever lived there is somebody of whom nothing is known until the host says otherwise, under an id of its own that
 * has shown nothing: nobody gets round what adults are asked by being forgotten.
 */
@ApplicationScoped
class ForgetHomes {
    private final TenantDatabase database;
    private final HomeAdults adults;
    private final HomeBook book;
    private final Erasure erasure;
    private final Event<AdultMovedIn> movedIn;
    private final Clock clock;

    @Inject
    ForgetHomes(
            TenantDatabase database,
            HomeAdults adults,
            HomeBook book,
            Erasure erasure,
            Event<AdultMovedIn> movedIn,
            Clock clock) {
        this.database = database;
        this.adults = adults;
        this.book = book;
        this.erasure = erasure;
        this.movedIn = movedIn;
        this.clock = clock;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        UUID person = erased.person();
        database.flush();
        List<UUID> others = others(person);
        database.sql("""
            update matching.offer set home_id = null where tenant_id = :tenant and home_id in (
                select id from matching.home where tenant_id = :tenant and person_id = :person)
            """).bind("person", person).update();
        database.sql("delete from matching.home where tenant_id = :tenant and person_id = :person")
                .bind("person", person)
                .update();
        others.forEach(erasure::erasePerson);
        adults.find(person).ifPresent(this::forget);
        database.sql("delete from matching.home_adult where tenant_id = :tenant and id = :person")
                .bind("person", person)
                .update();
        database.sql("delete from matching.home_photo where tenant_id = :tenant and person_id = :person")
                .bind("person", person)
                .update();
    }

    private void forget(HomeAdult adult) {
        Optional<UUID> from = database.sql("select came_from from matching.home_adult where tenant_id = :tenant"
                        + " and id = :id and not host and came_from is not null")
                .bind("id", adult.id())
                .first(UUID.class);
        adults.remove(adult);
        if (adult.here()) {
            HomeAdult unknown = HomeAdult.other(Uuid7.at(clock.instant()), adult.home(), clock.instant());
            adults.keep(unknown);
            from.ifPresent(home -> adults.move(unknown, unknown.home(), new HomeId(home)));
            movedIn.fire(new AdultMovedIn(unknown.home(), unknown.id()));
        }
        book.peopleChanged(adult.home());
    }

    private List<UUID> others(UUID host) {
        return database.sql("""
            select a.id from matching.home_adult a join matching.home h on h.tenant_id = :tenant and h.id = a.home_id
            where a.tenant_id = :tenant and h.person_id = :host and not a.host
            """).bind("host", host).list(UUID.class);
    }
}
