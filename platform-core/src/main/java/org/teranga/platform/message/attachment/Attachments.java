package org.teranga.platform.message.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The pictures and documents of messages, sealed under the person's key. */
@ApplicationScoped
public class Attachments {
    private static final String NAME = "message_attachment.name";
    private static final String CONTENT = "message_attachment.content";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    Attachments(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Keeps those of a message. */
    public void keep(UUID person, UUID message, List<CleanAttachment> attachments) {
        attachments.forEach(one -> database.sql("insert into platform.message_attachment"
                        + " (tenant_id, id, message, person, type, size, name, content)"
                        + " values (:tenant, :id, :message, :person, :type, :size, :name, :content)")
                .bind("id", Uuid7.at(clock.instant()))
                .bind("message", message)
                .bind("person", person)
                .bind("type", one.type())
                .bind("size", one.content().length)
                .bind("name", cipher.encrypt(person, NAME, one.name()))
                .bind(
                        "content",
                        cipher.encrypt(person, CONTENT, Base64.getEncoder().encodeToString(one.content())))
                .update());
    }

    /** Those of some messages, by message; the keys of their persons are there already. */
    public Map<UUID, List<AttachmentName>> of(Collection<UUID> messages) {
        return database
                .sql("select id, message, person, type, size, name from platform.message_attachment"
                        + " where tenant_id = :tenant and message = any (:messages) order by id")
                .bindIds("messages", messages)
                .list(NameRow.class)
                .stream()
                .flatMap(row -> cipher.decrypt(row.person, NAME, row.name).stream()
                        .map(name -> new AttachmentName(row.id, row.message, name, row.type, row.size)))
                .collect(Collectors.groupingBy(AttachmentName::message));
    }

    /**
     * The bytes of one.
     *
     * @param thread the conversation in which it must be
     */
    public Optional<CleanAttachment> find(UUID thread, UUID id) {
        return database.sql("select a.person, a.type, a.name, a.content from platform.message_attachment a"
                        + " join platform.message m on m.tenant_id = a.tenant_id and m.id = a.message"
                        + " where a.tenant_id = :tenant and a.id = :id and m.thread = :thread")
                .bind("id", id)
                .bind("thread", thread)
                .first(ContentRow.class)
                .flatMap(this::opened);
    }

    private Optional<CleanAttachment> opened(ContentRow row) {
        return cipher.decrypt(row.person, NAME, row.name)
                .flatMap(name -> cipher.decrypt(row.person, CONTENT, row.content)
                        .map(bytes -> new CleanAttachment(
                                name, row.type, Base64.getDecoder().decode(bytes))));
    }

    private record NameRow(UUID id, UUID message, UUID person, String type, int size, byte[] name) {}

    private record ContentRow(UUID person, String type, byte[] name, byte[] content) {}
}
