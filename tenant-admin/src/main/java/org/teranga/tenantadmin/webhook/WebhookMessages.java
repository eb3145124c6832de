package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** The messages of the open association's webhooks: those that wait, and for a month what became of the others. */
@ApplicationScoped
class WebhookMessages {
    private static final String SELECT =
            "select id, webhook_id as webhook, kind, subject, facts, happened_at as happened, state,"
                    + " attempts, nullif(status, 0) as status, reason from admin.webhook_message where tenant_id = :tenant ";

    private final TenantDatabase database;

    @Inject
    WebhookMessages(TenantDatabase database) {
        this.database = database;
    }

    void add(WebhookMessage message) {
        database.sql(
                        "insert into admin.webhook_message (tenant_id, id, webhook_id, kind, subject, facts, happened_at, state, due_at)"
                                + " values (:tenant, :id, :webhook, :kind, :subject, :facts, :happened, 'waiting', :happened)")
                .bind("id", message.id())
                .bind("webhook", message.webhook())
                .bind("kind", message.kind())
                .bind("subject", message.subject())
                .bind("facts", message.facts())
                .bind("happened", message.happened())
                .update();
    }

    Optional<WebhookMessage> find(UUID id) {
        return database.sql(SELECT + "and id = :id").bind("id", id).first(WebhookMessage.class);
    }

    List<WebhookMessage> of(UUID webhook, int offset, int limit) {
        return database.sql(SELECT + "and webhook_id = :webhook order by happened_at desc, id desc"
                        + " limit :limit offset :offset")
                .bind("webhook", webhook)
                .bind("limit", limit)
                .bind("offset", offset)
                .list(WebhookMessage.class);
    }

    long count(UUID webhook) {
        return database.sql(
                        "select count(*) from admin.webhook_message where tenant_id = :tenant and webhook_id = :webhook")
                .bind("webhook", webhook)
                .one(Long.class);
    }

    /** An attempt ended it, or left it waiting. */
    void attempted(UUID id, String state, @Nullable Integer status, @Nullable String reason, Instant now, Instant due) {
        database.sql("update admin.webhook_message set state = :state, attempts = attempts + 1, status = :status,"
                        + " reason = :reason, due_at = :due, ended_at = :ended"
                        + " where tenant_id = :tenant and id = :id and state = 'waiting'")
                .bind("state", state)
                .bind("status", status)
                .bind("reason", reason)
                .bind("due", due)
                .bind("ended", state.equals("waiting") ? null : now)
                .bind("id", id)
                .update();
    }

    /** One that failed waits again; false where it did not fail. */
    boolean again(UUID id, Instant now) {
        return database.sql(
                                "update admin.webhook_message set state = 'waiting', attempts = 0, ended_at = null, due_at = :now"
                                        + " where tenant_id = :tenant and id = :id and state = 'failed'")
                        .bind("now", now)
                        .bind("id", id)
                        .update()
                == 1;
    }

    void forget(Instant before) {
        database.sql("delete from admin.webhook_message where tenant_id = :tenant and ended_at < :before")
                .bind("before", before)
                .update();
    }
}
