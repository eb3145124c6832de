package org.teranga.matching.pool.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.list.PassedDates;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Offers and needs whose dates have passed, while nothing came of them. An offer or a need whose period is over is in no plan until somebody
 * says from when on it stands. A household that wanted to come two weeks ago waits still, and
 * stays in the plan; it is asked, since what was offered later is not free on the day it named.
 */
@ApplicationScoped
public class PassedRecords {
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    PassedRecords(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of these. */
    public Set<UUID> of(String word, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql("select e.id from matching." + word + " e where e.tenant_id = :tenant"
                                + " and e.id = any (:ids) and " + PassedDates.passed(word, ":today"))
                        .bindIds("ids", ids)
                        .bind("today", today())
                        .list(UUID.class));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}
