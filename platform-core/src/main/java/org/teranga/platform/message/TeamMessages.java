package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.message.attachment.AttachmentName;
import org.teranga.platform.message.attachment.Attachments;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The messages of the open association: what the team and people have written to each other. */
@ApplicationScoped
@Transactional
public class TeamMessages {
    private static final String TEXT = "message.text";
    private static final String SELECT = "select id, thread, person, direction, channel, language, template, text, at,"
            + " written_by, read_at, read_by, other_address, carried_as from platform.message where tenant_id = :tenant and ";
    private static final String ADD = """
            insert into platform.message (tenant_id, id, thread, person, direction, channel, language, template, text, at,
                written_by, other_address, carried_as)
            values (:tenant, :id, :thread, :person, :direction, :channel, :language, :template, :text, :at,
                :writtenBy, :otherAddress, :carriedAs)
            """;

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final MessageThreads threads;
    private final Attachments attachments;
    private final Clock clock;

    @Inject
    TeamMessages(
            TenantDatabase database, FieldCipher cipher, MessageThreads threads, Attachments attachments, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.threads = threads;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** All with a person, of all its conversations, the oldest first; none where the person was erased. */
    public List<TeamMessage> of(UUID person) {
        return opened(database.sql(SELECT + "person = :person order by at, id")
                .bind("person", person)
                .list(Row.class));
    }

    /** All about a record with whoever is behind it now, the oldest first. */
    public List<TeamMessage> about(Correspondent with) {
        return threads.of(with).map(thread -> in(thread.id())).orElse(List.of());
    }

    /** How many messages of the team about these records the person has not read. */
    public int unreadByPerson(UUID person, UUID record) {
        return database.sql("select count(*) from platform.message m"
                        + " join platform.message_thread t on t.tenant_id = m.tenant_id and t.id = m.thread"
                        + " where m.tenant_id = :tenant and t.person = :person and t.record = :record"
                        + " and m.direction = 'out' and m.read_at is null")
                .bind("person", person)
                .bind("record", record)
                .one(Integer.class);
    }

    /** How many messages of people, about records of these kinds, nobody of the team has read. */
    public int unread(Collection<String> kinds) {
        return database.sql(
                        "select count(*) from platform.message m"
                                + " join platform.message_thread t on t.tenant_id = m.tenant_id and t.id = m.thread"
                                + " where m.tenant_id = :tenant and t.kind = any (:kinds) and m.direction = 'in' and m.read_at is null")
                .bindTexts("kinds", kinds)
                .one(Integer.class);
    }

    List<TeamMessage> in(UUID thread) {
        return opened(database.sql(SELECT + "thread = :thread order by at, id")
                .bind("thread", thread)
                .list(Row.class));
    }

    /** Adds one, with its files, in the running transaction. */
    UUID add(MessageThread thread, WrittenMessage written, MessageRoute route) {
        return add(thread, written, route, clock.instant());
    }

    /** The same, of something that came before. */
    UUID add(MessageThread thread, WrittenMessage written, MessageRoute route, Instant now) {
        UUID id = Uuid7.at(now);
        database.sql(ADD)
                .bind("id", id)
                .bind("thread", thread.id())
                .bind("person", thread.person())
                .bind("direction", route.direction())
                .bind("channel", route.channel())
                .bind("language", written.language())
                .bind("template", written.template())
                .bind("text", cipher.encrypt(thread.person(), TEXT, written.text()))
                .bind("at", now)
                .bind("writtenBy", route.writtenBy())
                .bind("otherAddress", route.otherAddress())
                .bind("carriedAs", route.as())
                .update();
        attachments.keep(thread.person(), id, written.attachments());
        threads.touched(thread.id(), now);
        return id;
    }

    /** The person has read what the team wrote. */
    void readByPerson(UUID thread) {
        database.sql("update platform.message set read_at = :now"
                        + " where tenant_id = :tenant and thread = :thread and direction = 'out' and read_at is null")
                .bind("now", clock.instant())
                .bind("thread", thread)
                .update();
    }

    /** A member has read what the person wrote. */
    void readByTeam(UUID thread, UUID member) {
        database.sql("update platform.message set read_at = :now, read_by = :member"
                        + " where tenant_id = :tenant and thread = :thread and direction = 'in' and read_at is null")
                .bind("now", clock.instant())
                .bind("member", member)
                .bind("thread", thread)
                .update();
    }

    private List<TeamMessage> opened(List<Row> rows) {
        cipher.load(rows.stream().map(Row::person).distinct().toList());
        Map<UUID, List<AttachmentName>> files = rows.isEmpty()
                ? Map.of()
                : attachments.of(rows.stream().map(Row::id).toList());
        return rows.stream()
                .flatMap(row -> cipher.decrypt(row.person, TEXT, row.text).stream()
                        .map(text -> row.opened(text, files.getOrDefault(row.id, List.of()))))
                .toList();
    }

    /** Deletes whatever is kept of a person. */
    void forget(UUID person) {
        for (String table : List.of("message_attachment", "message", "message_thread")) {
            database.sql("delete from platform." + table + " where tenant_id = :tenant and person = :person")
                    .bind("person", person)
                    .update();
        }
    }

    /**
     * How a message goes or came.
     *
     * @param channel      {@code page, mail, sms}
     * @param writtenBy    the member who wrote it; null where the person did, and where it left by itself
     * @param otherAddress whether it came from another address than the person's
     * @param as           the id of its letter on the way out; null where it has none
     * @param direction    {@code in} from the person, {@code out} from the team
     */
    record MessageRoute(
            String channel,
            @Nullable UUID writtenBy,
            boolean otherAddress,
            @Nullable UUID as,
            String direction) {
        MessageRoute {
            if (!Set.of(TeamMessage.PAGE, TeamMessage.MAIL, TeamMessage.SMS).contains(channel)) {
                throw new IllegalArgumentException("no channel: " + channel);
            }
        }

        /** From a member, or from the person where there is none. */
        MessageRoute(String channel, @Nullable UUID writtenBy, boolean otherAddress, @Nullable UUID as) {
            this(channel, writtenBy, otherAddress, as, writtenBy == null ? TeamMessage.IN : TeamMessage.OUT);
        }

        /** From the team; from nobody of it where it left by itself. */
        static MessageRoute out(String channel, @Nullable UUID writtenBy, @Nullable UUID as) {
            return new MessageRoute(channel, writtenBy, false, as, TeamMessage.OUT);
        }

        /** From the person. */
        static MessageRoute in(String channel, boolean otherAddress) {
            return new MessageRoute(channel, null, otherAddress, null);
        }
    }

    private record Row(
            UUID id,
            UUID thread,
            UUID person,
            String direction,
            String channel,
            String language,
            @Nullable String template,
            byte[] text,
            Instant at,
            @Nullable UUID writtenBy,
            @Nullable Instant readAt,
            @Nullable UUID readBy,
            boolean otherAddress,
            @Nullable UUID carriedAs) {
        TeamMessage opened(String words, List<AttachmentName> files) {
            return new TeamMessage(
                    id,
                    thread,
                    direction,
                    channel,
                    language,
                    template,
                    words,
                    at,
                    writtenBy,
                    readAt,
                    readBy,
                    otherAddress,
                    carriedAs,
                    files);
        }
    }
}
