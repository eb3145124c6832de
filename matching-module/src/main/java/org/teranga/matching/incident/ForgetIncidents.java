package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.erasure.ErasureObstacle;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;
import org.teranga.platform.privacy.PersonErased;

/**
 * Incidents and the end of what is kept of a person: while one is open neither side is erased, and what says so is no other than what every
 * legal reason says. Afterwards those that a person opened go with them, and words of others that name them.
 */
@ApplicationScoped
@Transactional
class ForgetIncidents implements ErasureObstacle, ErasureReach {
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    /** While something is under way, that is the reason that is told, with an incident or without one. */
    private static final String OPEN = """
            select 1 from matching.incident i
            join matching.placement p on p.tenant_id = i.tenant_id and p.id = i.placement_id and not p.holds
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where i.tenant_id = :tenant and i.outcome is null
                and (n.person_id = any (:persons) or o.person_id = any (:persons))
                and not exists (select 1 from matching.placement q
                    join matching.need s on s.tenant_id = q.tenant_id and s.id = q.need_id
                    join matching.offer t on t.tenant_id = q.tenant_id and t.id = q.offer_id
                    where q.tenant_id = :tenant and q.holds and (s.person_id = any (:persons) or t.person_id = any (:persons)))
            limit 1
            """;

    private final TenantDatabase database;
    private final IncidentLines lines;

    @Inject
    ForgetIncidents(TenantDatabase database, IncidentLines lines) {
        this.database = database;
        this.lines = lines;
    }

    @Override
    public Optional<String> against(Set<UUID> persons) {
        boolean open = database.sql(OPEN).bindIds("persons", persons).any();
        return open ? Optional.of("erasure.obstacle.hold") : Optional.empty();
    }

    @Override
    public void reach(ErasedPersons who) {
        UUID after = FIRST;
        List<IncidentLines.Row> part;
        do {
            part = lines.after(after, who.persons(), AT_ONCE);
            lines.silence(part.stream()
                    .filter(row -> who.namedIn(lines.opened(row).words()))
                    .map(IncidentLines.Row::id)
                    .toList());
            after = part.isEmpty() ? after : part.getLast().id();
        } while (part.size() == AT_ONCE);
    }

    void forget(@Observes PersonErased erased) {
        for (String table : List.of("incident", "incident_line")) {
            database.sql("delete from matching." + table + " where tenant_id = :tenant and person_id = :person")
                    .bind("person", erased.person())
                    .update();
        }
    }
}
