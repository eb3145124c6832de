package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The talks of incidents: one at a time. Whoever writes holds the incident. */
@ApplicationScoped
class IncidentTalks {
    private final TenantDatabase database;

    @Inject
    IncidentTalks(TenantDatabase database) {
        this.database = database;
    }

    /** The one that is planned; empty where none is. */
    Optional<IncidentTalk> planned(UUID incident) {
        return database.sql("select id, starts_at, household_said_on, host_said_on from matching.incident_talk"
                        + " where tenant_id = :tenant and incident_id = :incident and outcome is null")
                .bind("incident", incident)
                .first(IncidentTalk.class);
    }

    /** Plans one. */
    void plan(UUID incident, Instant startsAt, UUID by, Instant now) {
        database.sql(
                        "insert into matching.incident_talk (tenant_id, id, incident_id, starts_at, proposed_at, proposed_by)"
                                + " values (:tenant, :id, :incident, :starts, :now, :by)")
                .bind("id", Uuid7.at(now))
                .bind("incident", incident)
                .bind("starts", startsAt)
                .bind("now", now)
                .bind("by", by)
                .update();
    }

    /** A side said yes to it. */
    void yes(UUID talk, String side, UUID by, LocalDate today) {
        String set = side.equals("host")
                ? "update matching.incident_talk set host_said_on = :today, host_by = :by"
                : "update matching.incident_talk set household_said_on = :today, household_by = :by";
        database.sql(set + " where tenant_id = :tenant and id = :id")
                .bind("id", talk)
                .bind("by", by)
                .bind("today", today)
                .update();
    }

    /** It was held, or called off. */
    void end(UUID talk, String outcome) {
        database.sql("update matching.incident_talk set outcome = :outcome where tenant_id = :tenant and id = :id")
                .bind("id", talk)
                .bind("outcome", outcome)
                .update();
    }
}
