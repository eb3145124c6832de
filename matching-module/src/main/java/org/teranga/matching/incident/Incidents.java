package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** The incidents of the open association. */
@ApplicationScoped
@Transactional
public class Incidents {
    private static final String COLUMNS = "select i.id, i.placement_id as placement, i.side, i.person_id as person,"
            + " i.opened_at, i.opened_by, i.taken_at, i.taken_by, i.outcome, i.decided_at, i.decided_by"
            + " from matching.incident i where i.tenant_id = :tenant and ";

    /** Those of a stay in which one of these persons is no side, and does not live. */
    private static final String NOT_OWN = """
            not exists (select 1 from matching.placement p
                join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
                join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                where p.tenant_id = :tenant and p.id = i.placement_id and (n.person_id = any (:own) or o.person_id = any (:own)
                    or n.account_id = any (:own) or o.account_id = any (:own)
                    or exists (select 1 from matching.home_adult a where a.tenant_id = :tenant and a.id = any (:own)
                        and a.home_id = coalesce(o.home_id, o.id)
                        and (exists (select 1 from platform.qualification q where q.tenant_id = :tenant and q.holder = a.id)
                            or exists (select 1 from platform.membership m where m.tenant_id = :tenant and m.id = a.id)))))
            """;

    private final TenantDatabase database;

    @Inject
    Incidents(TenantDatabase database) {
        this.database = database;
    }

    /** The open ones that nobody has taken, the oldest first. */
    public List<Untaken> untaken() {
        return database.sql("select id as incident, placement_id as placement, opened_at from matching.incident"
                        + " where tenant_id = :tenant and outcome is null and taken_at is null order by opened_at, id")
                .list(Untaken.class);
    }

    /** Everybody whose own matter a stay is: both sides, and whoever lives in its home and has shown it. They read no incident of it. */
    public Set<UUID> concerned(UUID placement) {
        return Set.copyOf(database.sql("""
            select person from (
                select unnest(array[n.person_id, n.account_id, o.person_id, o.account_id]) as person
                from matching.placement p
                join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
                join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                where p.tenant_id = :tenant and p.id = :placement
                union select a.id from matching.placement p
                join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                join matching.home_adult a on a.tenant_id = p.tenant_id and a.home_id = coalesce(o.home_id, o.id)
                where p.tenant_id = :tenant and p.id = :placement and (
                    exists (select 1 from platform.qualification q where q.tenant_id = :tenant and q.holder = a.id)
                    or exists (select 1 from platform.membership m where m.tenant_id = :tenant and m.id = a.id))) concerned
            where person is not null
            """).bind("placement", placement).list(UUID.class));
    }

    /** Opens one; nothing where one of this side is open. Whoever does so at the same moment waits here. */
    boolean open(UUID id, Opening opening, Instant now) {
        return database.sql("insert into matching.incident"
                                + " (tenant_id, id, placement_id, side, person_id, opened_at, opened_by, withheld_from)"
                                + " values (:tenant, :id, :placement, :side, :person, :now, cast(:by as uuid), :withheld)"
                                + " on conflict (tenant_id, placement_id, side) where outcome is null do nothing")
                        .bind("id", id)
                        .bind("placement", opening.placement)
                        .bind("side", opening.side)
                        .bind("person", opening.person)
                        .bind("now", now)
                        .bind("by", opening.by)
                        .bind("withheld", opening.withheldFrom)
                        .update()
                > 0;
    }

    /** The open one of a side; empty where there is none. */
    Optional<Incident> openOf(UUID placement, String side) {
        return database.sql(COLUMNS + "i.placement_id = :placement and i.side = :side and i.outcome is null")
                .bind("placement", placement)
                .bind("side", side)
                .first(Incident.class);
    }

    /** The open ones of these stays. */
    List<Incident> openIn(Collection<UUID> placements) {
        return database.sql(COLUMNS + "i.placement_id = any (:placements) and i.outcome is null order by i.opened_at")
                .bindIds("placements", placements)
                .list(Incident.class);
    }

    Optional<Incident> find(UUID id) {
        return database.sql(COLUMNS + "i.id = :id").bind("id", id).first(Incident.class);
    }

    /** One of them; nobody else changes it before the transaction ends. */
    Optional<Incident> hold(UUID id) {
        return database.sql(COLUMNS + "i.id = :id for update").bind("id", id).first(Incident.class);
    }

    /** A part of all, or of the open ones alone; those that nobody took come first, then the latest. Left out is whose own it is. */
    List<Incident> list(boolean openAlone, Set<UUID> own, int most, int from) {
        return database.sql(COLUMNS + "(not :open or i.outcome is null) and " + NOT_OWN
                        + " order by (i.outcome is null and i.taken_at is null) desc, i.outcome is null desc,"
                        + " i.opened_at desc, i.id limit :most offset :from")
                .bind("open", openAlone)
                .bindIds("own", own)
                .bind("most", most)
                .bind("from", from)
                .list(Incident.class);
    }

    /** How many there are of them. */
    long count(boolean openAlone, Set<UUID> own) {
        return database.sql("select count(*) from matching.incident i where i.tenant_id = :tenant"
                        + " and (not :open or i.outcome is null) and " + NOT_OWN)
                .bind("open", openAlone)
                .bindIds("own", own)
                .one(Long.class);
    }

    /** Every one that is not the own matter of these. */
    Set<UUID> allBut(Set<UUID> own) {
        return Set.copyOf(
                database.sql("select i.id from matching.incident i where i.tenant_id = :tenant and " + NOT_OWN)
                        .bindIds("own", own)
                        .list(UUID.class));
    }

    /** Whether one that nobody took waits for a reader whose own it is not. */
    boolean waits(Set<UUID> own) {
        return database.sql("select 1 from matching.incident i where i.tenant_id = :tenant and i.outcome is null"
                        + " and i.taken_at is null and " + NOT_OWN + " limit 1")
                .bindIds("own", own)
                .any();
    }

    /** Somebody takes it. */
    void take(UUID id, UUID by, Instant now) {
        database.sql("update matching.incident set taken_at = :now, taken_by = :by"
                        + " where tenant_id = :tenant and id = :id and taken_at is null")
                .bind("id", id)
                .bind("by", by)
                .bind("now", now)
                .update();
    }

    /** It is decided. */
    void decide(UUID id, String outcome, UUID by, Instant now) {
        database.sql("update matching.incident set outcome = :outcome, decided_at = :now, decided_by = :by,"
                        + " taken_at = coalesce(taken_at, :now), taken_by = coalesce(taken_by, :by)"
                        + " where tenant_id = :tenant and id = :id and outcome is null")
                .bind("id", id)
                .bind("outcome", outcome)
                .bind("by", by)
                .bind("now", now)
                .update();
    }

    /**
     * An incident that is to be opened.
     *
     * @param by           who of the team opens it; null where a side does
     * @param withheldFrom from which moment on both sides are not told who opens their files
     */
    record Opening(
            UUID placement,
            String side,
            UUID person,
            @Nullable UUID by,
            Instant withheldFrom) {}

    /** What a side may know of the incident that it opened. */
    public Optional<OfSide> ofSide(UUID placement, String side) {
        return openOf(placement, side).map(one -> new OfSide(one.id(), one.openedAt(), one.takenBy() != null));
    }

    /** Since when the open incident of a side is open, and whether somebody took it. */
    public record OfSide(UUID id, Instant openedAt, boolean taken) {}

    /** An incident that nobody took, and since when it is open. */
    public record Untaken(UUID incident, UUID placement, Instant openedAt) {}
}
