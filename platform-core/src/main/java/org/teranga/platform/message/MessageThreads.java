package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.SecretText;

/** The conversations of the open association. */
@ApplicationScoped
class MessageThreads {
    private static final String SELECT =
            "select id, person, kind, record, last_at, edition from platform.message_thread"
                    + " where tenant_id = :tenant and ";
    private static final String UNREAD = """
            with waiting as (
                select thread, count(*) as unread from platform.message
                where tenant_id = :tenant and direction = 'in' and read_at is null group by thread
            )
            select t.id, t.person, t.kind, t.record, t.last_at, t.edition, coalesce(w.unread, 0) as unread
            from platform.message_thread t left join waiting w on w.thread = t.id
            where t.tenant_id = :tenant and t.kind = any (:kinds) and t.person <> all (:own) and t.record <> all (:besides)
                and (not :unread or w.thread is not null)
            order by w.thread is null, t.last_at desc, t.id limit :limit offset :offset
            """;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    MessageThreads(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The conversation with this person about this record; it is begun where there is none. */
    MessageThread open(Correspondent with) {
        Instant now = clock.instant();
        database.sql("insert into platform.message_thread (tenant_id, id, person, kind, record, opened_at, last_at)"
                        + " values (:tenant, :id, :person, :kind, :record, :now, :now)"
                        + " on conflict (tenant_id, person, record) do nothing")
                .bind("id", Uuid7.at(now))
                .bind("person", with.person())
                .bind("kind", with.kind())
                .bind("record", with.record())
                .bind("now", now)
                .update();
        return of(with).orElseThrow();
    }

    /** The same; empty where nobody has written yet. */
    Optional<MessageThread> of(Correspondent with) {
        return first(database.sql(SELECT + "person = :person and record = :record")
                .bind("person", with.person())
                .bind("record", with.record()));
    }

    /** All of a person. */
    List<MessageThread> ofPerson(UUID person) {
        return database.sql(SELECT + "person = :person order by id")
                .bind("person", person)
                .list(MessageThread.class);
    }

    /** The one that a letter leads to. */
    Optional<MessageThread> byLink(SecretText link) {
        return first(database.sql(SELECT + "link_hash = :hash").bind("hash", link.hash()));
    }

    /** The one to which an e-mail is an answer. */
    Optional<MessageThread> byReply(SecretText reply) {
        return first(database.sql(SELECT + "reply_hash = :hash").bind("hash", reply.hash()));
    }

    /** Notes by which secrets it is found from now on; what was before leads nowhere. */
    void findBy(UUID thread, SecretText link, SecretText reply) {
        database.sql("update platform.message_thread set link_hash = :link, reply_hash = :reply"
                        + " where tenant_id = :tenant and id = :id"
                        + " and (link_hash is distinct from :link or reply_hash is distinct from :reply)")
                .bind("link", link.hash())
                .bind("reply", reply.hash())
                .bind("id", thread)
                .update();
    }

    /** There was something new. */
    void touched(UUID thread, Instant now) {
        database.sql("update platform.message_thread set last_at = greatest(last_at, :now)"
                        + " where tenant_id = :tenant and id = :id")
                .bind("now", now)
                .bind("id", thread)
                .update();
    }

    /** Ends the links and addresses of before, of all conversations of a person: the next letter has fresh ones. */
    void endLinks(UUID person) {
        database.sql("update platform.message_thread set edition = edition + 1, link_hash = null, reply_hash = null"
                        + " where tenant_id = :tenant and person = :person")
                .bind("person", person)
                .update();
    }

    /** Those of these kinds, what nobody has read yet first, the newest first. */
    List<Listed> list(Shown shown, int limit, int offset) {
        return shown.bind(database.sql(UNREAD))
                .bind("limit", limit)
                .bind("offset", offset)
                .list(Listed.class);
    }

    /** How many there are of these kinds. */
    long count(Shown shown) {
        return shown.bind(database.sql("select count(*) from platform.message_thread t where tenant_id = :tenant"
                        + " and kind = any (:kinds) and person <> all (:own) and record <> all (:besides)"
                        + " and (not :unread or exists (select 1 from platform.message m where m.tenant_id = :tenant"
                        + " and m.thread = t.id and m.direction = 'in' and m.read_at is null))"))
                .one(Long.class);
    }

    private static Optional<MessageThread> first(SqlStatement statement) {
        return statement.first(MessageThread.class);
    }

    /**
     * Which conversations a list shows.
     *
     * @param kinds   of these kinds
     * @param own     with none of these persons
     * @param besides and about none of these records
     * @param unread  whether only those in which something was read by nobody
     */
    record Shown(Collection<String> kinds, Collection<UUID> own, Collection<UUID> besides, boolean unread) {
        private SqlStatement bind(SqlStatement statement) {
            return statement
                    .bindTexts("kinds", kinds)
                    .bindIds("own", own)
                    .bindIds("besides", besides)
                    .bind("unread", unread);
        }
    }

    /** One of a list, and how many messages of it nobody of the team has read. */
    record Listed(UUID id, UUID person, String kind, UUID record, Instant lastAt, int edition, long unread) {
        MessageThread thread() {
            return new MessageThread(id, person, kind, record, lastAt, edition);
        }
    }
}
