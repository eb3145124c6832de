package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/** The messages of the open association's webhooks: those that wait, and for a month what became of the others. */
@ApplicationScoped
class Messages {
    private static final String COLUMNS =
            "select id, webhook_id, kind, subject, facts, happened_at, state, attempts, status,"
                    + " reason from admin.webhook_message ";

    private final TenantSql sql;

    @Inject
    Messages(TenantSql sql) {
        this.sql = sql;
    }

    void add(Message message) {
        sql.change(
                "insert into admin.webhook_message (id, webhook_id, kind, subject, facts, happened_at, state, due_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'waiting', ?)",
                message.id(),
                message.webhook(),
                message.kind(),
                message.subject(),
                message.facts(),
                message.happened(),
                message.happened());
    }

    Optional<Message> find(UUID id) {
        return sql.first(COLUMNS + "where id = ?", Messages::message, id);
    }

    List<Message> of(UUID webhook, int offset, int limit) {
        return sql.list(
                COLUMNS + "where webhook_id = ? order by happened_at desc, id desc limit ? offset ?",
                Messages::message,
                webhook,
                limit,
                offset);
    }

    long count(UUID webhook) {
        return sql.first(
                        "select count(*) from admin.webhook_message where webhook_id = ?",
                        row -> row.getLong(1),
                        webhook)
                .orElse(0L);
    }

    /** An attempt ended it, or left it waiting. */
    void attempted(UUID id, String state, @Nullable Integer status, @Nullable String reason, Instant now, Instant due) {
        sql.change(
                "update admin.webhook_message set state = ?, attempts = attempts + 1, status = ?, reason = ?, due_at = ?,"
                        + " ended_at = ? where id = ? and state = 'waiting'",
                state,
                status,
                reason,
                due,
                state.equals("waiting") ? null : now,
                id);
    }

    /** One that failed waits again; false where it did not fail. */
    boolean again(UUID id, Instant now) {
        return sql.change(
                        "update admin.webhook_message set state = 'waiting', attempts = 0, ended_at = null, due_at = ?"
                                + " where id = ? and state = 'failed'",
                        now,
                        id)
                == 1;
    }

    void forget(Instant before) {
        sql.change("delete from admin.webhook_message where ended_at < ?", before);
    }

    private static Message message(ResultSet row) throws SQLException {
        int status = row.getInt(9);
        return new Message(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getInt(8),
                status == 0 ? null : status,
                row.getString(10));
    }
}
