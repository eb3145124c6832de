package org.teranga.platform.message.unassigned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Erasure erasure;

    @Inject
    UnassignedMessages(TenantDatabase database, FieldCipher cipher, Erasure erasure) {
        this.database = database;
        this.cipher = cipher;
        this.erasure = erasure;
    }

    /**
     * Keeps one.
     *
     * @param channel {@code mail} or {@code sms}
     */
    public UUID add(String channel, String sender, String text, Instant at) {
        UUID id = Uuid7.at(at);
        database.sql("insert into platform.unassigned_message (tenant_id, id, channel, sender, text, at)"
                        + " values (:tenant, :id, :channel, :sender, :text, :at)")
                .bind("id", id)
                .bind("channel", channel)
                .bind("sender", cipher.encrypt(id, SENDER, sender))
                .bind("text", cipher.encrypt(id, TEXT, text))
                .bind("at", at)
                .update();
        return id;
    }

    /** How many there are. */
    public int count() {
        return database.sql("select count(*) from platform.unassigned_message where tenant_id = :tenant")
                .one(Integer.class);
    }

    /** The oldest, so many at most. */
    List<UnassignedMessage> oldest(int most) {
        List<Row> rows = database.sql("select id, channel, sender, text, at from platform.unassigned_message"
                        + " where tenant_id = :tenant order by at, id limit :most")
                .bind("most", most)
                .list(Row.class);
        cipher.load(rows.stream().map(Row::id).toList());
        return rows.stream().flatMap(this::opened).toList();
    }

    /** Deletes one and its key; false where it is gone already. */
    boolean remove(UUID id) {
        boolean there = 1
                == database.sql("delete from platform.unassigned_message where tenant_id = :tenant and id = :id")
                        .bind("id", id)
                        .update();
        if (there) {
            erasure.erasePerson(id);
        }
        return there;
    }

    @Override
    public void reach(ErasedPersons who) {
        database
                .sql("select id, channel, sender, text, at from platform.unassigned_message where tenant_id = :tenant")
                .list(Row.class)
                .stream()
                .flatMap(this::opened)
                .filter(one -> who.namedIn(one.sender()) || who.namedIn(one.text()))
                .map(UnassignedMessage::id)
                .forEach(this::remove);
    }

    private Stream<UnassignedMessage> opened(Row row) {
        return cipher
                .decrypt(row.id, SENDER, row.sender)
                .flatMap(sender -> cipher.decrypt(row.id, TEXT, row.text)
                        .map(text -> new UnassignedMessage(row.id, row.channel, sender, text, row.at)))
                .stream();
    }

    private record Row(UUID id, String channel, byte[] sender, byte[] text, Instant at) {}
}
