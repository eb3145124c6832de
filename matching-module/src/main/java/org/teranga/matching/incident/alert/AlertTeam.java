package org.teranga.matching.incident.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.duty.DutySettings;
import org.teranga.matching.incident.IncidentOpened;
import org.teranga.matching.incident.Incidents;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.TenantSettings;

/** Tells a rung of the team, once. What is written leaves with the transaction in which it is noted that it was, or not at all. */
@ApplicationScoped
@Transactional
class AlertTeam {
    private final TenantDatabase database;
    private final ToldOfIncidents told;
    private final ToldMembers members;
    private final AlertLetters letters;
    private final TenantSettings settings;
    private final Clock clock;

    @Inject
    AlertTeam(
            TenantDatabase database,
            ToldOfIncidents told,
            ToldMembers members,
            AlertLetters letters,
            TenantSettings settings,
            Clock clock) {
        this.database = database;
        this.told = told;
        this.members = members;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    void opened(@Observes IncidentOpened opened) {
        climb(new Incidents.Untaken(opened.incident(), opened.placement(), clock.instant()));
    }

    /** Tells every rung that is due and was not told yet, and whoever has come on duty. */
    void climb(Incidents.Untaken one) {
        rungs(one);
        letters.write(members.note(one.incident(), told.onDuty(one.placement())), Rung.OPENED);
    }

    /** Where a rung has nobody to be told, the next one is due. */
    private void rungs(Incidents.Untaken one) {
        Duration term = Duration.ofMinutes(settings.get(DutySettings.TERM_MINUTES));
        boolean nobody = true;
        for (Rung rung : Rung.values()) {
            if (!nobody && rung.due(one.openedAt(), term).isAfter(clock.instant())) {
                return;
            }
            nobody = !reaches(one, rung);
        }
    }

    /** Whether anybody was told on this rung, now or before. */
    private boolean reaches(Incidents.Untaken one, Rung rung) {
        UUID incident = one.incident();
        List<UUID> accounts = told.of(rung, one.placement(), one.openedAt());
        boolean first = database.sql("insert into matching.incident_alert (tenant_id, incident_id, rung, at, told)"
                                + " values (:tenant, :incident, :rung, :now, :told)"
                                + " on conflict (tenant_id, incident_id, rung) do nothing")
                        .bind("incident", incident)
                        .bind("rung", rung.code())
                        .bind("now", clock.instant())
                        .bind("told", accounts.size())
                        .update()
                > 0;
        if (first) {
            letters.write(accounts, rung);
            members.note(incident, accounts);
            return !accounts.isEmpty();
        }
        return database.sql(
                        "select 1 from matching.incident_alert where tenant_id = :tenant and incident_id = :incident"
                                + " and rung = :rung and told > 0")
                .bind("incident", incident)
                .bind("rung", rung.code())
                .any();
    }
}
