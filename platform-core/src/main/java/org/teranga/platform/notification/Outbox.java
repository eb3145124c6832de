package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.persistence.TenantConnection;

/** The mails that wait, and what became of the others. */
@ApplicationScoped
class Outbox {
    private static final String COLUMNS = "id, tenant_id, sealed, created_at, attempts, rank";

    private final TenantConnection transaction;
    private final Plumbing plumbing;

    @Inject
    Outbox(TenantConnection transaction, Plumbing plumbing) {
        this.transaction = transaction;
        this.plumbing = plumbing;
    }

    /** Adds a mail in the running transaction. */
    void add(UUID id, UUID tenant, byte[] sealed) {
        add(tenant, Map.of(id, sealed), MailRank.LETTER);
    }

    /** Adds mails in the running transaction, in this order. */
    void add(UUID tenant, Map<UUID, byte[]> mails, MailRank rank) {
        if (!mails.isEmpty()) {
            transaction.run(c -> add(c, tenant, mails, rank));
        }
    }

    /** As {@link #add(UUID, Map, MailRank)}, none of which leaves before a moment. */
    void add(UUID tenant, Map<UUID, byte[]> mails, MailRank rank, Instant due) {
        transaction.run(c -> add(c, tenant, mails, rank, due));
    }

    /** Adds mails in the transaction of this connection. */
    void add(Connection connection, UUID tenant, Map<UUID, byte[]> mails, MailRank rank) throws SQLException {
        add(connection, tenant, mails, rank, null);
    }

    private static void add(
            Connection connection, UUID tenant, Map<UUID, byte[]> mails, MailRank rank, @Nullable Instant due)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform.outbox (id, tenant_id, sealed, rank, due_at) values (?, ?, ?, ?, coalesce(?, now()))")) {
            for (Map.Entry<UUID, byte[]> mail : mails.entrySet()) {
                insert.setObject(1, mail.getKey());
                insert.setObject(2, tenant);
                insert.setBytes(3, mail.getValue());
                insert.setInt(4, rank.number());
                insert.setObject(5, due == null ? null : due.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Takes mails that are due, those of the first rank first, of a rank the oldest. Until the lease ends nobody else gets them; if we die, somebody does after it. */
    List<Waiting> claim(int most, Duration lease) {
        String sql =
                "with due as (update platform.outbox set due_at = now() + ? * interval '1 second', attempts = attempts + 1"
                        + " where id in (select id from platform.outbox where state = 'waiting' and due_at <= now()"
                        + " order by rank, due_at, id limit ? for update skip locked) returning " + COLUMNS + ")"
                        + " select " + COLUMNS + " from due order by rank, created_at, id";
        return plumbing.call(c -> {
            try (PreparedStatement update = c.prepareStatement(sql)) {
                update.setLong(1, lease.toSeconds());
                update.setInt(2, most);
                return rows(update);
            }
        });
    }

    /** The latest that are still there in words, waiting or kept for the page, the newest first. */
    List<Waiting> latest(int most) {
        return plumbing.call(c -> {
            try (PreparedStatement select = c.prepareStatement("select " + COLUMNS + " from platform.outbox"
                    + " where sealed is not null order by created_at desc, id desc limit ?")) {
                select.setInt(1, most);
                return rows(select);
            }
        });
    }

    /** Those of an association that are still there in words, after this one, by id. */
    List<Waiting> inWords(UUID tenant, UUID after, int most) {
        return plumbing.call(c -> {
            try (PreparedStatement select = c.prepareStatement("select " + COLUMNS + " from platform.outbox"
                    + " where tenant_id = ? and sealed is not null and id > ? order by id limit ?")) {
                select.setObject(1, tenant);
                select.setObject(2, after);
                select.setInt(3, most);
                return rows(select);
            }
        });
    }

    /** It is to or about somebody who is erased: its words go, wherever it is. */
    void destroy(UUID id) {
        plumbing.run(c -> {
            try (PreparedStatement update =
                    c.prepareStatement("update platform.outbox set state = 'erased', sealed = null,"
                            + " finished_at = coalesce(finished_at, now()) where id = ? and sealed is not null")) {
                update.setObject(1, id);
                update.executeUpdate();
            }
        });
    }

    /** It has left: its words go. */
    void delivered(UUID id) {
        finish(id, "delivered", null, false);
    }

    /** Its addressee was erased: its words go, and it stays here. */
    void erased(UUID id) {
        finish(id, "erased", null, false);
    }

    /** It is shown on the page of development. */
    void toMailbox(UUID id) {
        finish(id, "mailbox", null, true);
    }

    /** It was refused for good; its words stay for the operator. */
    void dead(UUID id, String reply) {
        finish(id, "dead", reply, true);
    }

    private void finish(UUID id, String state, @Nullable String reply, boolean keep) {
        String sql = "update platform.outbox set state = ?, last_reply = ?, finished_at = now()"
                + (keep ? "" : ", sealed = null") + " where id = ? and state = 'waiting'";
        plumbing.run(c -> {
            try (PreparedStatement update = c.prepareStatement(sql)) {
                update.setString(1, state);
                update.setString(2, reply);
                update.setObject(3, id);
                update.executeUpdate();
            }
        });
    }

    /**
     * Gives it back for a later attempt.
     *
     * @param counts whether this one counts; it does not where the server could not even be asked
     */
    void later(UUID id, Duration pause, @Nullable String reply, boolean counts) {
        plumbing.run(c -> {
            try (PreparedStatement update = c.prepareStatement(
                    "update platform.outbox set due_at = now() + ? * interval '1 second', last_reply = ?,"
                            + " attempts = attempts - ? where id = ? and state = 'waiting'")) {
                update.setLong(1, pause.toSeconds());
                update.setString(2, reply);
                update.setInt(3, counts ? 0 : 1);
                update.setObject(4, id);
                update.executeUpdate();
            }
        });
    }

    /** Dead letters become due again, as after the repair of a mail server that refused everything. */
    int revive() {
        return plumbing.call(c -> {
            try (PreparedStatement update = c.prepareStatement("update platform.outbox set state = 'waiting',"
                    + " finished_at = null, attempts = 0, due_at = now() where state = 'dead'")) {
                return update.executeUpdate();
            }
        });
    }

    /** Forgets what was finished longer ago than this. */
    int forget(Duration age) {
        return plumbing.call(c -> {
            try (PreparedStatement delete = c.prepareStatement(
                    "delete from platform.outbox where state <> 'waiting' and finished_at < now() - ? * interval '1 second'")) {
                delete.setLong(1, age.toSeconds());
                return delete.executeUpdate();
            }
        });
    }

    private static List<Waiting> rows(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<Waiting> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Waiting(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getBytes(3),
                        Objects.requireNonNull(rows.getObject(4, OffsetDateTime.class), "created_at")
                                .toInstant(),
                        rows.getInt(5),
                        MailRank.of(rows.getInt(6))));
            }
            return found;
        }
    }
}
