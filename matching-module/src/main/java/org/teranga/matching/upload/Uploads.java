package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.FieldCipher;

/** The spreadsheets that wait. Their bytes are sealed in pieces, each under the key of its upload. */
@ApplicationScoped
class Uploads {
    private static final String PIECE = "upload.piece";

    private final TenantSql sql;
    private final FieldCipher cipher;
    private final Erasure erasure;

    @Inject
    Uploads(TenantSql sql, FieldCipher cipher, Erasure erasure) {
        this.sql = sql;
        this.cipher = cipher;
        this.erasure = erasure;
    }

    void add(Upload upload, Spool file) {
        sql.change(
                "insert into matching.upload (id, rows_are, workbook, uploaded_by, uploaded_at) values (?, ?, ?, ?, ?)",
                upload.id(),
                upload.rowsAre().code(),
                upload.workbook(),
                upload.uploadedBy(),
                upload.uploadedAt());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (byte[] piece : file.pieces()) {
            String text = Base64.getEncoder().encodeToString(piece);
            rows.add(new Object[] {upload.id(), rows.size(), cipher.encrypt(upload.id(), PIECE, text)});
        }
        sql.batch("insert into matching.upload_piece (upload_id, number, sealed) values (?, ?, ?)", rows);
    }

    /** One that this member of staff has brought. */
    Optional<Upload> find(UUID id, UUID staff) {
        return sql.first(
                "select id, rows_are, workbook, uploaded_by, uploaded_at from matching.upload"
                        + " where id = ? and uploaded_by = ?",
                Uploads::upload,
                id,
                staff);
    }

    /** The bytes of one. */
    Spool file(UUID id) {
        List<byte[]> sealed = sql.list(
                "select sealed from matching.upload_piece where upload_id = ? order by number",
                row -> Objects.requireNonNull(row.getBytes(1)),
                id);
        List<byte[]> pieces = new ArrayList<>(sealed.size());
        for (byte[] piece : sealed) {
            String text = cipher.decrypt(id, PIECE, piece).orElse("");
            pieces.add(Base64.getDecoder().decode(text));
        }
        return new Spool(pieces);
    }

    /** Those that came before. */
    List<UUID> before(Instant then) {
        return sql.list(
                "select id from matching.upload where uploaded_at < ?", row -> row.getObject(1, UUID.class), then);
    }

    /** Removes one and destroys its key; false where somebody else has. */
    boolean remove(UUID id) {
        boolean removed = sql.change("delete from matching.upload where id = ?", id) == 1;
        if (removed) {
            erasure.erasePerson(id);
        }
        return removed;
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject(1, UUID.class),
                RowsAre.of(row.getString(2)),
                row.getBoolean(3),
                row.getObject(4, UUID.class),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
