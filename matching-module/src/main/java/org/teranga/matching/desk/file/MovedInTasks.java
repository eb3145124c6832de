package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.teranga.matching.home.AdultMovedIn;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Another adult lives where a household was asked to go, or lives: whoever has the file of the placement reads it, for nobody sleeps there
 * for the first time, and nobody who sleeps there is left alone with it, before that person has shown what is asked.
 */
@ApplicationScoped
class MovedInTasks {
    private final TenantDatabase database;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    MovedInTasks(TenantDatabase database, CaseTasks tasks, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    void movedIn(@Observes AdultMovedIn adult) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        database.sql("""
                        select p.id from matching.placement p
                        join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                        where p.tenant_id = :tenant and p.holds and p.state <> 'proposed' and o.kind = 'housing'
                            and (o.home_id = :home or o.home_id is null and o.id = :home)
                        order by p.id
                        """)
                .bind("home", adult.home().value())
                .list(UUID.class)
                .forEach(placement -> tasks.open("placement", placement, CaseTasks.ADULT_MOVED_IN, today));
    }
}
