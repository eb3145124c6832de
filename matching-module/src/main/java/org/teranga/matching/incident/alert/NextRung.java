package org.teranga.matching.incident.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.duty.DutySettings;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.TenantSettings;

/** When the team is told once more of an incident that nobody has taken. */
@ApplicationScoped
@Transactional
public class NextRung {
    private final TenantDatabase database;
    private final TenantSettings settings;
    private final Clock clock;

    @Inject
    NextRung(TenantDatabase database, TenantSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** That moment; empty where every rung was told, or the next one is due by now. */
    public Optional<Instant> of(UUID incident, Instant openedAt) {
        List<String> told = database.sql(
                        "select rung from matching.incident_alert where tenant_id = :tenant and incident_id = :incident")
                .bind("incident", incident)
                .list(String.class);
        Duration term = Duration.ofMinutes(settings.get(DutySettings.TERM_MINUTES));
        return Arrays.stream(Rung.values())
                .filter(rung -> !told.contains(rung.code()))
                .findFirst()
                .map(rung -> rung.due(openedAt, term))
                .filter(due -> due.isAfter(clock.instant()));
    }
}
