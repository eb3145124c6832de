package org.teranga.platform.message.unassigned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.message.attachment.CleanAttachment;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.ErasureReach;
import org.teranga.platform.privacy.FieldCipher;

/** The messages of which nobody knows yet whose they are. One that names somebody who is erased goes with that person. */
@ApplicationScoped
@Transactional
public class UnassignedMessages implements ErasureReach {
    private static final String SENDER = "unassigned_message.sender";
    private static final String TEXT = "unassigned_message.text";
    private static final String SELECT = """
            select m.id, m.channel, m.sender, m.text, m.at, (select count(*) from platform.unassigned_file f
                where f.tenant_id = :tenant and f.message = m.id)::int as files
            from platform.unassigned_message m where m.tenant_id = :tenant
            """;

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Erasure erasure;
    private final UnassignedFiles files;

    @Inject
    UnassignedMessages(TenantDatabase database, FieldCipher cipher, Erasure erasure, UnassignedFiles files) {
        this.database = database;
        this.cipher = cipher;
        this.erasure = erasure;
        this.files = files;
    }

    /**
     * Keeps one.
     *
     * @param channel  {@code mail} or {@code sms}
     * @param attached made anew from what came with it
     */
    public UUID add(String channel, String sender, String text, Instant at, List<CleanAttachment> attached) {
        UUID id = Uuid7.at(at);
        database.sql("insert into platform.unassigned_message (tenant_id, id, channel, sender, text, at)"
                        + " values (:tenant, :id, :channel, :sender, :text, :at)")
                .bind("id", id)
                .bind("channel", channel)
                .bind("sender", cipher.encrypt(id, SENDER, sender))
                .bind("text", cipher.encrypt(id, TEXT, text))
                .bind("at", at)
                .update();
        files.keep(id, attached);
        return id;
    }

    /** How many there are. */
    public int count() {
        return database.sql("select count(*) from platform.unassigned_message where tenant_id = :tenant")
                .one(Integer.class);
    }

    /** One of them; empty where it is gone, or is another association's. */
    public Optional<UnassignedMessage> find(UUID id) {
        return database.sql(SELECT + " and m.id = :id")
                .bind("id", id)
                .first(Row.class)
                .flatMap(row -> opened(row).findFirst());
    }

    /** The oldest, so many at most. */
    public List<UnassignedMessage> oldest(int most) {
        List<Row> rows = database.sql(SELECT + " order by m.at, m.id limit :most")
                .bind("most", most)
                .list(Row.class);
        cipher.load(rows.stream().map(Row::id).toList());
        return rows.stream().flatMap(this::opened).toList();
    }

    /** Takes one away, with its files: whoever takes it keeps it elsewhere. Of two at once one gets it. */
    public Optional<Taken> take(UUID id) {
        return find(id).map(one -> new Taken(one, files.whole(id))).filter(taken -> remove(id));
    }

    /** Deletes one, its files and its key; false where it is gone already. */
    public boolean remove(UUID id) {
        boolean there = 1
                == database.sql("delete from platform.unassigned_message where tenant_id = :tenant and id = :id")
                        .bind("id", id)
                        .update();
        if (there) {
            erasure.erasePerson(id);
        }
        return there;
    }

    /**
     * Deletes those that came before, each with its files and its key.
     *
     * @return which these were, so many at most
     */
    List<UUID> end(Instant before, int most) {
        List<UUID> old = database.sql("select id from platform.unassigned_message"
                        + " where tenant_id = :tenant and at < :before order by at, id limit :most")
                .bind("before", before)
                .bind("most", most)
                .list(UUID.class);
        return old.stream().filter(this::remove).toList();
    }

    @Override
    public void reach(ErasedPersons who) {
        database.sql(SELECT).list(Row.class).stream()
                .flatMap(this::opened)
                .filter(one -> who.namedIn(one.sender()) || who.namedIn(one.text()) || named(one, who))
                .map(UnassignedMessage::id)
                .forEach(this::remove);
    }

    private boolean named(UnassignedMessage one, ErasedPersons who) {
        return one.files() > 0 && files.of(one.id()).stream().anyMatch(file -> who.namedIn(file.name()));
    }

    private Stream<UnassignedMessage> opened(Row row) {
        return cipher
                .decrypt(row.id, SENDER, row.sender)
                .flatMap(sender -> cipher.decrypt(row.id, TEXT, row.text)
                        .map(text -> new UnassignedMessage(row.id, row.channel, sender, text, row.at, row.files)))
                .stream();
    }

    /** One that was taken away, and its files. */
    public record Taken(UnassignedMessage message, List<CleanAttachment> files) {
        public Taken {
            files = List.copyOf(files);
        }
    }

    private record Row(UUID id, String channel, byte[] sender, byte[] text, Instant at, int files) {}
}
