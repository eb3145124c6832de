package org.teranga.matching.upload.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.upload.Spool;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.FieldCipher;

/** The spreadsheets that wait. Their bytes are sealed in pieces, each under the key of its upload. */
@ApplicationScoped
class Uploads {
    private static final String PIECE = "upload.piece";
    private static final String COLUMNS =
            "select id, rows_are, workbook, filled, titles, uploaded_by, uploaded_at from matching.upload"
                    + " where tenant_id = :tenant";
    private static final int MOST = 50;

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Erasure erasure;

    @Inject
    Uploads(TenantDatabase database, FieldCipher cipher, Erasure erasure) {
        this.database = database;
        this.cipher = cipher;
        this.erasure = erasure;
    }

    void add(Upload upload, Spool file) {
        database.sql("insert into matching.upload (tenant_id, id, rows_are, workbook, filled, uploaded_by, uploaded_at)"
                        + " values (:tenant, :id, :rowsAre, :workbook, :filled, :uploadedBy, :uploadedAt)")
                .bind("id", upload.id())
                .bind("rowsAre", upload.rowsAre().code())
                .bind("workbook", upload.workbook())
                .bind("filled", upload.filled())
                .bind("uploadedBy", upload.uploadedBy())
                .bind("uploadedAt", upload.uploadedAt())
                .update();
        List<SealedPiece> pieces = new ArrayList<>();
        for (byte[] piece : file.pieces()) {
            String text = Base64.getEncoder().encodeToString(piece);
            pieces.add(new SealedPiece(pieces.size(), cipher.encrypt(upload.id(), PIECE, text)));
        }
        database.sql("insert into matching.upload_piece (tenant_id, upload_id, number, sealed)"
                        + " values (:tenant, :upload, :number, :sealed)")
                .bind("upload", upload.id())
                .updateEach(
                        pieces,
                        (piece, values) -> values.bind("number", piece.number).bind("sealed", piece.sealed));
    }

    /** One that this member of staff has brought, or anybody where {@code everybodys} is so. */
    Optional<Upload> find(UUID id, UUID staff, boolean everybodys) {
        return database.sql(COLUMNS + " and id = :id and (uploaded_by = :staff or :everybodys)")
                .bind("id", id)
                .bind("staff", staff)
                .bind("everybodys", everybodys)
                .first(Upload.class);
    }

    /** As {@link #find}, all that wait, the latest first. */
    List<Upload> waiting(UUID staff, boolean everybodys) {
        return database.sql(COLUMNS
                        + " and (uploaded_by = :staff or :everybodys) order by uploaded_at desc, id limit :most")
                .bind("staff", staff)
                .bind("everybodys", everybodys)
                .bind("most", MOST)
                .list(Upload.class);
    }

    /** The bytes of one. */
    Spool file(UUID id) {
        List<byte[]> sealed = database.sql("select sealed from matching.upload_piece"
                        + " where tenant_id = :tenant and upload_id = :id order by number")
                .bind("id", id)
                .list(byte[].class);
        List<byte[]> pieces = new ArrayList<>(sealed.size());
        for (byte[] piece : sealed) {
            String text = cipher.decrypt(id, PIECE, piece).orElse("");
            pieces.add(Base64.getDecoder().decode(text));
        }
        return new Spool(pieces);
    }

    /** Says which line of one names the columns; what was typed of its rows stays. */
    void sayTitles(UUID id, int titles) {
        database.sql("update matching.upload set titles = :titles where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("titles", titles)
                .update();
    }

    /** Those that came before. */
    List<UUID> before(Instant then) {
        return database.sql("select id from matching.upload where tenant_id = :tenant and uploaded_at < :then")
                .bind("then", then)
                .list(UUID.class);
    }

    /** Removes one and destroys its key; false where somebody else has. */
    boolean remove(UUID id) {
        boolean removed = database.sql("delete from matching.upload where tenant_id = :tenant and id = :id")
                        .bind("id", id)
                        .update()
                == 1;
        if (removed) {
            erasure.erasePerson(id);
        }
        return removed;
    }

    private record SealedPiece(int number, byte[] sealed) {}
}
