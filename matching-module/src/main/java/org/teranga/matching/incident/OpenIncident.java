package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/**
 * Opens incidents, at any hour and by one press: from then on nobody new is brought to the home, and the other households who live there are
 * called. Who presses twice has one, and what is said the second time stands in it.
 */
@ApplicationScoped
@Transactional
public class OpenIncident {
    /** Who looks into what the team heard may have begun before it was written down. */
    private static final Duration BEFORE = Duration.ofDays(3);

    /** So often one side adds words to one incident. */
    private static final int MOST_TOLD = 50;

    private static final String KIND = "placement";

    private final Incidents incidents;
    private final IncidentLines lines;
    private final TenantDatabase database;
    private final CaseTasks tasks;
    private final Event<IncidentOpened> opened;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OpenIncident(
            Incidents incidents,
            IncidentLines lines,
            TenantDatabase database,
            CaseTasks tasks,
            Event<IncidentOpened> opened,
            AuditTrail audit,
            Clock clock) {
        this.incidents = incidents;
        this.lines = lines;
        this.database = database;
        this.tasks = tasks;
        this.opened = opened;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A side itself says that it is not well.
     *
     * @param words what it says of it; may be empty
     * @return the incident
     */
    public UUID bySide(PlacementLinks.Followed side, String words) {
        return open(side.placement(), side.party().code(), null, words, clock.instant());
    }

    /**
     * Staff heard from a side that it is not well.
     *
     * @param by     who noted it
     * @param saidOn on which day it was said
     */
    public UUID heard(PlacementId placement, Party side, UUID by, LocalDate saidOn) {
        Instant from = saidOn.atStartOfDay(Formats.ZONE).toInstant();
        return open(placement, side.code(), by, "", from);
    }

    /**
     * Somebody of the team says that something is not well.
     *
     * @throws Refusal not found where there is no such stay
     */
    public UUID byTeam(PlacementId placement, UUID by, String words) {
        return open(placement, "team", by, words, clock.instant().minus(BEFORE));
    }

    /**
     * A side adds what happened, in its own words; opens one where none of it is open.
     *
     * @throws Refusal too much for now after many
     */
    public void tell(PlacementLinks.Followed side, String words) {
        bySide(side, words);
    }

    /**
     * A side says how it may be reached about it.
     *
     * @param how    {@code call}, {@code sms} or {@code write}
     * @param number on which number; may be empty
     */
    public void reach(PlacementLinks.Followed side, String how, String number) {
        UUID id = bySide(side, "");
        Incident incident = incidents.find(id).orElseThrow(Refusal::notFound);
        requireFew(id, "reach");
        lines.add(id, incident.person(), null, new IncidentLines.Said("reach", how, number));
    }

    private UUID open(PlacementId placement, String side, @Nullable UUID by, String words, Instant withheldFrom) {
        Instant now = clock.instant();
        Sides sides = database.sql("""
                        select n.person_id as household, o.person_id as host from matching.placement p
                        join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
                        join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                        where p.tenant_id = :tenant and p.id = :placement and (p.contact_open or p.state = 'ended')
                        """)
                .bind("placement", placement.value())
                .first(Sides.class)
                .orElseThrow(Refusal::notFound);
        UUID id = Uuid7.at(now);
        UUID person = side.equals(Party.HOST.code()) ? sides.host : sides.household;
        boolean fresh =
                incidents.open(id, new Incidents.Opening(placement.value(), side, person, by, withheldFrom), now);
        Incident one = fresh
                ? incidents.find(id).orElseThrow()
                : incidents.openOf(placement.value(), side).orElseThrow(Refusal::notFound);
        if (!words.isEmpty()) {
            requireFew(one.id(), "told");
            lines.add(one.id(), one.person(), by, IncidentLines.Said.of("told", words));
        }
        if (fresh) {
            tasks.openEach(KIND, beside(placement), StayTask.CALL_HOUSEHOLD, LocalDate.ofInstant(now, Formats.ZONE));
            opened.fire(new IncidentOpened(id, placement.value()));
            audit.record("incident.open", "incident", id);
        }
        return one.id();
    }

    /** The other stays in the same home. */
    private List<UUID> beside(PlacementId placement) {
        return database.sql("""
                        select q.id from matching.placement p
                        join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                        join matching.offer other on other.tenant_id = p.tenant_id
                            and coalesce(other.home_id, other.id) = coalesce(o.home_id, o.id)
                        join matching.placement q on q.tenant_id = p.tenant_id and q.offer_id = other.id and q.inhabited
                        where p.tenant_id = :tenant and p.id = :placement and q.id <> p.id order by q.id
                        """).bind("placement", placement.value()).list(UUID.class);
    }

    private void requireFew(UUID incident, String what) {
        if (lines.count(incident, what) >= MOST_TOLD) {
            throw Refusal.later("incident.too_many");
        }
    }

    private record Sides(UUID household, UUID host) {}
}
