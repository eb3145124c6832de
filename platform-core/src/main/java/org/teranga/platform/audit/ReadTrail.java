package org.teranga.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** The entries of the open association's trail, for those who may read it. */
@ApplicationScoped
@Transactional
public class ReadTrail {
    private final TenantSql sql;

    @Inject
    ReadTrail(TenantSql sql) {
        this.sql = sql;
    }

    /** Those that are asked for, the latest first. */
    public List<AuditEntry> page(AuditFilter filter, int limit, int offset) {
        Question question = question(filter);
        question.values.add(limit);
        question.values.add(offset);
        return sql.list(
                "select id, at, actor, action, object_type, object_id, null from platform.audit_entry " + question.where
                        + " order by at desc, id desc limit ? offset ?",
                row -> AuditRows.entry(row, 1),
                question.values.toArray());
    }

    /** How many are asked for, counted up to the given number. */
    public long count(AuditFilter filter, int most) {
        Question question = question(filter);
        return sql.first(
                        "select count(*) from (select 1 from platform.audit_entry " + question.where + " limit " + most
                                + ") found",
                        row -> row.getLong(1),
                        question.values.toArray())
                .orElse(0L);
    }

    /** The first words of the actions that there are since a moment, in order. */
    public List<String> areas(AuditFilter filter) {
        return sql.list(
                "select distinct split_part(action, '.', 1) from platform.audit_entry where at >= ? and at < ? order by 1",
                row -> row.getString(1),
                filter.from(),
                filter.to());
    }

    /** The accounts that did something, at most so many. */
    public List<UUID> actors(AuditFilter filter, int most) {
        return sql.list(
                "select distinct actor from platform.audit_entry where at >= ? and at < ? and actor is not null limit "
                        + most,
                row -> row.getObject(1, UUID.class),
                filter.from(),
                filter.to());
    }

    private static Question question(AuditFilter filter) {
        StringBuilder where = new StringBuilder("where at >= ? and at < ?");
        List<Object> values = new ArrayList<>(List.of(filter.from(), filter.to()));
        if (!filter.actors().isEmpty()) {
            where.append(" and actor in (")
                    .append(String.join(",", Collections.nCopies(filter.actors().size(), "?")))
                    .append(')');
            values.addAll(filter.actors());
        }
        if (!filter.area().isEmpty()) {
            where.append(" and split_part(action, '.', 1) = ?");
            values.add(filter.area());
        }
        filter.object().ifPresent(object -> {
            where.append(" and object_id = ?");
            values.add(object);
        });
        return new Question(where.toString(), values);
    }

    private record Question(String where, List<Object> values) {}
}
