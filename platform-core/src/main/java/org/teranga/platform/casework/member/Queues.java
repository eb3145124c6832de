package org.teranga.platform.casework.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** What each member of the team works through, and how often they have asked for the next one. */
@ApplicationScoped
@Transactional
public class Queues {
    private final TenantDatabase database;

    @Inject
    Queues(TenantDatabase database) {
        this.database = database;
    }

    /** What one works through. */
    public Queue of(UUID account) {
        return database.sql("select queue_kind as kind, queue_sort as sort from platform.case_member"
                        + " where tenant_id = :tenant and account_id = :account")
                .bind("account", account)
                .first(Queue.class)
                .orElse(Queue.ALL);
    }

    /** One works through this from now on. */
    public void choose(UUID account, Queue queue) {
        database.sql("insert into platform.case_member (tenant_id, account_id, queue_kind, queue_sort)"
                        + " values (:tenant, :account, :kind, :sort) on conflict (tenant_id, account_id)"
                        + " do update set queue_kind = excluded.queue_kind, queue_sort = excluded.queue_sort")
                .bind("account", account)
                .bind("kind", queue.kind())
                .bind("sort", queue.sort())
                .update();
    }

    /** The next turn of one, from 1 on. */
    public long turn(UUID account) {
        return database.sql(
                        "insert into platform.case_member (tenant_id, account_id, turns) values (:tenant, :account, 1)"
                                + " on conflict (tenant_id, account_id) do update set turns = case_member.turns + 1 returning turns")
                .bind("account", account)
                .list(Long.class)
                .getFirst();
    }
}
