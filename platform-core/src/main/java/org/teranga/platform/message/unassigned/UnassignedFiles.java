package org.teranga.platform.message.unassigned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.message.attachment.AttachmentName;
import org.teranga.platform.message.attachment.CleanAttachment;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The pictures and documents of these messages, sealed under the key of the message with which they came. */
@ApplicationScoped
@Transactional
public class UnassignedFiles {
    private static final String NAME = "unassigned_file.name";
    private static final String CONTENT = "unassigned_file.content";
    private static final String SELECT = "select id, type, name, content from platform.unassigned_file"
            + " where tenant_id = :tenant and message = :message";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    UnassignedFiles(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    void keep(UUID message, List<CleanAttachment> files) {
        files.forEach(one -> database.sql("insert into platform.unassigned_file"
                        + " (tenant_id, id, message, type, size, name, content)"
                        + " values (:tenant, :id, :message, :type, :size, :name, :content)")
                .bind("id", Uuid7.at(clock.instant()))
                .bind("message", message)
                .bind("type", one.type())
                .bind("size", one.content().length)
                .bind("name", cipher.encrypt(message, NAME, one.name()))
                .bind(
                        "content",
                        cipher.encrypt(message, CONTENT, Base64.getEncoder().encodeToString(one.content())))
                .update());
    }

    /** Those of a message, in the order in which they came, without their bytes. */
    public List<AttachmentName> of(UUID message) {
        return database
                .sql("select id, type, name, size from platform.unassigned_file"
                        + " where tenant_id = :tenant and message = :message order by id")
                .bind("message", message)
                .list(NameRow.class)
                .stream()
                .flatMap(row -> cipher.decrypt(message, NAME, row.name).stream()
                        .map(name -> new AttachmentName(row.id, message, name, row.type, row.size)))
                .toList();
    }

    /** The bytes of one, where it came with this message. */
    public Optional<CleanAttachment> find(UUID message, UUID id) {
        return database.sql(SELECT + " and id = :id")
                .bind("message", message)
                .bind("id", id)
                .first(Row.class)
                .flatMap(row -> opened(message, row));
    }

    /** All with their bytes. */
    List<CleanAttachment> whole(UUID message) {
        return database.sql(SELECT + " order by id").bind("message", message).list(Row.class).stream()
                .flatMap(row -> opened(message, row).stream())
                .toList();
    }

    private Optional<CleanAttachment> opened(UUID message, Row row) {
        return cipher.decrypt(message, NAME, row.name)
                .flatMap(name -> cipher.decrypt(message, CONTENT, row.content)
                        .map(bytes -> new CleanAttachment(
                                name, row.type, Base64.getDecoder().decode(bytes))));
    }

    private record NameRow(UUID id, String type, byte[] name, int size) {}

    private record Row(UUID id, String type, byte[] name, byte[] content) {}
}
