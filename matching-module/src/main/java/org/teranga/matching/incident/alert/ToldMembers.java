package org.teranga.matching.incident.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** Which members were told that an incident waits, so that whoever comes on duty later is told once. */
@ApplicationScoped
class ToldMembers {
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    ToldMembers(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that these are told, in the running transaction; returns those who were not before. */
    List<UUID> note(UUID incident, List<UUID> accounts) {
        return accounts.stream().filter(account -> first(incident, account)).toList();
    }

    private boolean first(UUID incident, UUID account) {
        return database.sql("insert into matching.incident_told (tenant_id, incident_id, account_id, at)"
                                + " values (:tenant, :incident, :account, :now)"
                                + " on conflict (tenant_id, incident_id, account_id) do nothing")
                        .bind("incident", incident)
                        .bind("account", account)
                        .bind("now", clock.instant())
                        .update()
                > 0;
    }
}
