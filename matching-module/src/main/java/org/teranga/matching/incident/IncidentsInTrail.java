package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.RestrictedTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The trail tells of incidents to who reads them, and to nobody else that there are any. A side that reads the trail, whatever it is here,
 * does not read in it who opens its own files while one is open.
 */
@ApplicationScoped
@Transactional
class IncidentsInTrail implements RestrictedTrail {
    private static final String HELD = """
            select p.id as placement, n.id as need, o.id as offer, coalesce(o.home_id, o.id) as home, i.withheld_from as since
            from matching.incident i
            join matching.placement p on p.tenant_id = i.tenant_id and p.id = i.placement_id
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where i.tenant_id = :tenant and i.outcome is null
                and (n.person_id = any (:own) or n.account_id = any (:own) or o.person_id = any (:own) or o.account_id = any (:own)
                    or exists (select 1 from matching.home_adult a where a.tenant_id = :tenant and a.id = any (:own)
                        and a.home_id = coalesce(o.home_id, o.id)))
            """;

    private final Incidents incidents;
    private final IncidentLines lines;
    private final IncidentReaders readers;
    private final TenantDatabase database;
    private final CurrentPerson person;

    @Inject
    IncidentsInTrail(
            Incidents incidents,
            IncidentLines lines,
            IncidentReaders readers,
            TenantDatabase database,
            CurrentPerson person) {
        this.incidents = incidents;
        this.lines = lines;
        this.readers = readers;
        this.database = database;
        this.person = person;
    }

    @Override
    public String objectType() {
        return "incident";
    }

    @Override
    public Set<UUID> told() {
        UUID me = person.actor().person();
        if (me == null || person.isProgram()) {
            return Set.of();
        }
        Set<UUID> all = incidents.allBut(readers.own());
        if (!readers.include()) {
            all = new HashSet<>(all);
            all.retainAll(lines.allBrokenBy(me));
        }
        return all;
    }

    @Override
    public HeldBack heldBack() {
        if (person.actor().person() == null) {
            return HeldBack.NOTHING;
        }
        List<Held> all = database.sql(HELD).bindIds("own", readers.own()).list(Held.class);
        Set<UUID> objects = new HashSet<>();
        all.forEach(one -> objects.addAll(List.of(one.placement, one.need, one.offer, one.home)));
        Instant from = all.stream().map(Held::since).min(Instant::compareTo).orElse(HeldBack.NOTHING.from());
        return new HeldBack(objects, from);
    }

    private record Held(UUID placement, UUID need, UUID offer, UUID home, Instant since) {}
}
