package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TenantDatabase;

/** The mails that wait, and what became of the others. */
@ApplicationScoped
public class Outbox {
    private static final String COLUMNS = "id, tenant_id, sealed, created_at, attempts, rank";
    private static final String ADD = "insert into platform.outbox (id, tenant_id, sealed, rank, due_at)"
            + " values (:id, :tenant, :sealed, :rank, coalesce(:due, now()))";

    private final TenantDatabase transaction;
    private final SystemDatabase database;

    @Inject
    Outbox(TenantDatabase transaction, SystemDatabase database) {
        this.transaction = transaction;
        this.database = database;
    }

    /** Adds a mail in the running transaction. */
    void add(UUID id, UUID tenant, byte[] sealed) {
        add(tenant, Map.of(id, sealed), MailRank.LETTER);
    }

    /** Adds mails in the running transaction, in this order. */
    void add(UUID tenant, Map<UUID, byte[]> mails, MailRank rank) {
        if (!mails.isEmpty()) {
            add(transaction.sqlOfAll(ADD), tenant, mails, rank, null);
        }
    }

    /** As {@link #add(UUID, Map, MailRank)}, none of which leaves before a moment. */
    void add(UUID tenant, Map<UUID, byte[]> mails, MailRank rank, Instant due) {
        add(transaction.sqlOfAll(ADD), tenant, mails, rank, due);
    }

    /** Adds mails in the transaction of these statements. */
    static void add(Database one, UUID tenant, Map<UUID, byte[]> mails, MailRank rank) {
        add(one.sql(ADD), tenant, mails, rank, null);
    }

    private static void add(
            SqlStatement insert, UUID tenant, Map<UUID, byte[]> mails, MailRank rank, @Nullable Instant due) {
        insert.bind("tenant", tenant)
                .bind("rank", rank.number())
                .bind("due", due)
                .updateEach(
                        mails.entrySet(),
                        (mail, values) -> values.bind("id", mail.getKey()).bind("sealed", mail.getValue()));
    }

    /** Takes mails that are due, those of the first rank first, of a rank the oldest. Until the lease ends nobody else gets them; if we die, somebody does after it. */
    public List<OutboxRow> claim(int most, Duration lease) {
        return rows(database.sql("with due as (update platform.outbox"
                        + " set due_at = now() + :lease * interval '1 second', attempts = attempts + 1"
                        + " where id in (select id from platform.outbox where state = 'waiting' and due_at <= now()"
                        + " order by rank, due_at, id limit :most for update skip locked) returning " + COLUMNS + ")"
                        + " select " + COLUMNS + " from due order by rank, created_at, id")
                .bind("lease", lease.toSeconds())
                .bind("most", most));
    }

    /** The latest that are still there in words, waiting or kept for the page, the newest first. */
    public List<OutboxRow> latest(int most) {
        return rows(database.sql("select " + COLUMNS + " from platform.outbox where sealed is not null"
                        + " order by created_at desc, id desc limit :most")
                .bind("most", most));
    }

    /** Those of an association that are still there in words, after this one, by id. */
    List<OutboxRow> inWords(UUID tenant, UUID after, int most) {
        return rows(database.sql("select " + COLUMNS + " from platform.outbox"
                        + " where tenant_id = :tenant and sealed is not null and id > :after order by id limit :most")
                .bind("tenant", tenant)
                .bind("after", after)
                .bind("most", most));
    }

    /** It is to or about somebody who is erased: its words go, wherever it is. */
    void destroy(UUID id) {
        database.sql("update platform.outbox set state = 'erased', sealed = null,"
                        + " finished_at = coalesce(finished_at, now()) where id = :id and sealed is not null")
                .bind("id", id)
                .update();
    }

    /** It has left: its words go. */
    public void delivered(UUID id) {
        finish(id, "delivered", null, false);
    }

    /** Its addressee was erased: its words go, and it stays here. */
    public void erased(UUID id) {
        finish(id, "erased", null, false);
    }

    /** It is shown on the page of development. */
    public void toMailbox(UUID id) {
        finish(id, "mailbox", null, true);
    }

    /** It was refused for good; its words stay for the operator. */
    public void dead(UUID id, String reply) {
        finish(id, "dead", reply, true);
    }

    private void finish(UUID id, String state, @Nullable String reply, boolean keep) {
        database.sql("update platform.outbox set state = :state, last_reply = :reply, finished_at = now()"
                        + (keep ? "" : ", sealed = null") + " where id = :id and state = 'waiting'")
                .bind("state", state)
                .bind("reply", reply)
                .bind("id", id)
                .update();
    }

    /**
     * Gives it back for a later attempt.
     *
     * @param counts whether this one counts; it does not where the server could not even be asked
     */
    public void later(UUID id, Duration pause, @Nullable String reply, boolean counts) {
        database.sql("""
                        update platform.outbox set due_at = now() + :pause * interval '1 second', last_reply = :reply,
                            attempts = attempts - :back
                        where id = :id and state = 'waiting'
                        """)
                .bind("pause", pause.toSeconds())
                .bind("reply", reply)
                .bind("back", counts ? 0 : 1)
                .bind("id", id)
                .update();
    }

    /** Dead letters become due again, as after the repair of a mail server that refused everything. */
    public int revive() {
        return database.sql(
                        "update platform.outbox set state = 'waiting', finished_at = null, attempts = 0, due_at = now()"
                                + " where state = 'dead'")
                .update();
    }

    /** Forgets what was finished longer ago than this. */
    int forget(Duration age) {
        return database.sql("delete from platform.outbox"
                        + " where state <> 'waiting' and finished_at < now() - :age * interval '1 second'")
                .bind("age", age.toSeconds())
                .update();
    }

    private static List<OutboxRow> rows(SqlStatement statement) {
        return statement.list(Row.class).stream().map(Row::waiting).toList();
    }

    private record Row(UUID id, UUID tenantId, byte[] sealed, Instant createdAt, int attempts, int rank) {
        OutboxRow waiting() {
            return new OutboxRow(id, tenantId, sealed, createdAt, attempts, MailRank.of(rank));
        }
    }
}
