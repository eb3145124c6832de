package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.TenantContext;

/** What waits to leave, by mail or by text message, and what became of the others. */
@ApplicationScoped
public class Outbox {
    private static final String COLUMNS = "id, tenant_id, sealed, created_at, attempts, rank";
    private static final String ADD = "insert into platform.outbox (id, tenant_id, medium, sealed, rank, due_at)"
            + " values (:id, :tenant, :medium, :sealed, :rank, coalesce(:due, now()))";

    private final TenantDatabase transaction;
    private final SystemDatabase database;

    @Inject
    public Outbox(TenantDatabase transaction, SystemDatabase database) {
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

    /** Adds a text message of the open association in the running transaction. */
    public void addText(UUID id, byte[] sealed, MailRank rank) {
        added(transaction.sqlOfAll(ADD), Medium.TEXT, rank, null)
                .bind("tenant", TenantContext.required().id())
                .bind("id", id)
                .bind("sealed", sealed)
                .update();
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
        added(insert, Medium.MAIL, rank, due)
                .bind("tenant", tenant)
                .updateEach(
                        mails.entrySet(),
                        (mail, values) -> values.bind("id", mail.getKey()).bind("sealed", mail.getValue()));
    }

    private static SqlStatement added(SqlStatement insert, Medium medium, MailRank rank, @Nullable Instant due) {
        return insert.bind("medium", medium.code()).bind("rank", rank.number()).bind("due", due);
    }

    /** Takes what is due of a medium, the first rank first, of a rank the oldest. Until the lease ends nobody else gets it; if we die, somebody does after it. */
    public List<OutboxRow> claim(Medium medium, int most, Duration lease) {
        return rows(database.sql("with due as (update platform.outbox"
                        + " set due_at = now() + :lease * interval '1 second', attempts = attempts + 1"
                        + " where id in (select id from platform.outbox where medium = :medium and state = 'waiting' and due_at <= now()"
                        + " order by rank, due_at, id limit :most for update skip locked) returning " + COLUMNS + ")"
                        + " select " + COLUMNS + " from due order by rank, created_at, id")
                .bind("medium", medium.code())
                .bind("lease", lease.toSeconds())
                .bind("most", most));
    }

    /**
     * The latest of a medium that are still there in words, waiting or kept for the page, the newest first.
     *
     * @param most how many of each rank: a day on which hundreds are asked something pushes no letter of a placement out
     */
    public List<OutboxRow> latest(Medium medium, int most) {
        return rows(database.sql("select " + COLUMNS + " from (select " + COLUMNS
                        + ", row_number() over (partition by rank order by created_at desc, id desc) as place"
                        + " from platform.outbox where medium = :medium and sealed is not null) latest"
                        + " where place <= :most order by created_at desc, id desc")
                .bind("medium", medium.code())
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

    /** One that has left, or waits. */
    public Optional<HandedOver> find(UUID id) {
        return database.sql("select id, tenant_id as tenant from platform.outbox where id = :id")
                .bind("id", id)
                .first(HandedOver.class);
    }

    /** It is about to leave: the provider knows it by this name, under which a receipt may come. */
    public void handedAs(UUID id, String name) {
        database.sql("update platform.outbox set handed_as = :name where id = :id")
                .bind("name", name)
                .bind("id", id)
                .update();
    }

    /** The one that the provider of text messages knows by one of these names. */
    public Optional<HandedOver> handedAs(Collection<String> names) {
        return database.sql("select id, tenant_id as tenant from platform.outbox where handed_as = any (:names)"
                        + " order by created_at desc")
                .bindTexts("names", names)
                .first(HandedOver.class);
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
