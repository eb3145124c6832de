package org.teranga.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.PlatformCipher;

/** What came in and waits for its association, sealed under a key of the platform. */
@ApplicationScoped
public class Inbox {
    private static final String PURPOSE = "inbox";
    private static final String COLUMNS = "id, tenant_id, kind, sealed, received_at, attempts";

    private final SystemDatabase database;
    private final PlatformCipher cipher;
    private final Clock clock;

    @Inject
    public Inbox(SystemDatabase database, PlatformCipher cipher, @RealTime Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Keeps something; when this returns it is not lost any more.
     *
     * @return whether it is new; not where the same came before
     */
    public boolean keep(Incoming incoming) {
        return keep(database, incoming);
    }

    /** The same in the transaction of these statements. */
    public boolean keep(Database one, Incoming incoming) {
        return one.sql("insert into platform.inbox (id, tenant_id, kind, once, sealed)"
                                + " values (:id, :tenant, :kind, :once, :sealed) on conflict (once) do nothing")
                        .bind("id", Uuid7.at(clock.instant()))
                        .bind("tenant", incoming.tenant())
                        .bind("kind", incoming.kind())
                        .bind(
                                "once",
                                incoming.once()
                                        .map(name -> cipher.mark(PURPOSE, incoming.tenant() + " " + name))
                                        .orElse(null))
                        .bind("sealed", cipher.encrypt(PURPOSE, incoming.tenant(), incoming.content()))
                        .update()
                > 0;
    }

    /** Takes some that are due, the oldest first. Until the lease ends nobody else gets them. */
    List<InboxRow> claim(int most, Duration lease) {
        return database.sql("with due as (update platform.inbox"
                        + " set due_at = now() + :lease * interval '1 second', attempts = attempts + 1"
                        + " where id in (select id from platform.inbox where state = 'waiting' and due_at <= now()"
                        + " order by due_at, id limit :most for update skip locked) returning " + COLUMNS + ")"
                        + " select " + COLUMNS + " from due order by received_at, id")
                .bind("lease", lease.toSeconds())
                .bind("most", most)
                .list(InboxRow.class);
    }

    /** Those of an association that are still there in words, after this one, by id. */
    List<InboxRow> inWords(UUID tenant, UUID after, int most) {
        return database.sql("select " + COLUMNS + " from platform.inbox"
                        + " where tenant_id = :tenant and sealed is not null and id > :after order by id limit :most")
                .bind("tenant", tenant)
                .bind("after", after)
                .bind("most", most)
                .list(InboxRow.class);
    }

    /** What came in. */
    byte[] open(InboxRow row) {
        return cipher.decrypt(PURPOSE, row.tenantId(), row.sealed());
    }

    /** The association has taken it: its words go. */
    void taken(UUID id) {
        finish(id, "taken", false);
    }

    /** Nobody is there any more who could take it, or whom it is about. */
    void destroy(UUID id) {
        database.sql("update platform.inbox set state = 'erased', sealed = null,"
                        + " finished_at = coalesce(finished_at, now()) where id = :id and sealed is not null")
                .bind("id", id)
                .update();
    }

    /** Nobody could take it; its words stay for the operator. */
    void dead(UUID id) {
        finish(id, "dead", true);
    }

    private void finish(UUID id, String state, boolean keep) {
        database.sql("update platform.inbox set state = :state, finished_at = now()" + (keep ? "" : ", sealed = null")
                        + " where id = :id and state = 'waiting'")
                .bind("state", state)
                .bind("id", id)
                .update();
    }

    /** It is handed on again after a pause. */
    void later(UUID id, Duration pause) {
        database.sql("update platform.inbox set due_at = now() + :pause * interval '1 second'"
                        + " where id = :id and state = 'waiting'")
                .bind("pause", pause.toSeconds())
                .bind("id", id)
                .update();
    }

    /** Forgets what was finished longer ago than this. */
    int forget(Duration age) {
        return database.sql("delete from platform.inbox"
                        + " where state <> 'waiting' and finished_at < now() - :age * interval '1 second'")
                .bind("age", age.toSeconds())
                .update();
    }
}
