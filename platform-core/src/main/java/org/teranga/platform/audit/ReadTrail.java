package org.teranga.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The entries of the open association's trail, for those who may read it; what is restricted is left out for whom it is not. */
@ApplicationScoped
@Transactional
public class ReadTrail {
    private static final String WHEN =
            " from platform.audit_entry where tenant_id = :tenant and at >= :from and at < :to"
                    + " and (object_type <> all (:restricted) or object_id = any (:told))"
                    + " and (object_id is null or object_id <> all (:held) or at < :heldFrom or action !~ '[.](read|contact)$')";

    private final TenantDatabase database;
    private final Instance<RestrictedTrail> restricted;

    @Inject
    ReadTrail(TenantDatabase database, @Any Instance<RestrictedTrail> restricted) {
        this.database = database;
        this.restricted = restricted;
    }

    /** Those that are asked for, the latest first. */
    public List<AuditEntry> page(AuditFilter filter, int limit, int offset) {
        return asked(
                        "select id, at, actor, action, object_type, object_id, null as address_hash",
                        filter,
                        " order by at desc, id desc limit :limit offset :offset")
                .bind("limit", limit)
                .bind("offset", offset)
                .list(AuditEntry.class);
    }

    /** How many are asked for, counted up to the given number. */
    public long count(AuditFilter filter, int most) {
        return asked("select count(*) from (select 1", filter, " limit :most) found")
                .bind("most", most)
                .one(Long.class);
    }

    /** The first words of the actions that there are since a moment, in order. */
    public List<String> areas(AuditFilter filter) {
        return between("select distinct split_part(action, '.', 1)" + WHEN + " order by 1", filter)
                .list(String.class);
    }

    /** The accounts that did something, at most so many. */
    public List<UUID> actors(AuditFilter filter, int most) {
        return between("select distinct actor" + WHEN + " and actor is not null limit :most", filter)
                .bind("most", most)
                .list(UUID.class);
    }

    private SqlStatement asked(String select, AuditFilter filter, String end) {
        boolean byActors = !filter.actors().isEmpty();
        boolean byArea = !filter.area().isEmpty();
        SqlStatement statement = between(
                select
                        + WHEN
                        + (byActors ? " and actor = any (:actors)" : "")
                        + (byArea ? " and split_part(action, '.', 1) = :area" : "")
                        + (filter.object().isPresent() ? " and object_id = :object" : "")
                        + end,
                filter);
        if (byActors) {
            statement.bindIds("actors", filter.actors());
        }
        if (byArea) {
            statement.bind("area", filter.area());
        }
        filter.object().ifPresent(object -> statement.bind("object", object));
        return statement;
    }

    private SqlStatement between(String sql, AuditFilter filter) {
        List<RestrictedTrail> rules = restricted.stream().toList();
        RestrictedTrail.HeldBack held = RestrictedTrail.HeldBack.together(
                rules.stream().map(RestrictedTrail::heldBack).toList());
        return database.sql(sql)
                .bind("from", filter.from())
                .bind("to", filter.to())
                .bindTexts(
                        "restricted",
                        rules.stream().map(RestrictedTrail::objectType).toList())
                .bindIds(
                        "told",
                        rules.stream().flatMap(rule -> rule.told().stream()).toList())
                .bindIds("held", held.objects())
                .bind("heldFrom", held.from());
    }
}
