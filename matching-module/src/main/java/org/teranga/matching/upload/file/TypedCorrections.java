package org.teranga.matching.upload.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.spreadsheet.Corrections;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;

/** What was typed of single rows of spreadsheets that wait, sealed under the key of their file. */
@ApplicationScoped
class TypedCorrections {
    private static final String CORRECTION = "upload.correction";

    private final TenantDatabase database;
    private final FieldCipher cipher;

    @Inject
    TypedCorrections(TenantDatabase database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Those of a file. */
    Corrections of(UUID upload) {
        Map<Long, Map<String, String>> cells = new HashMap<>();
        Set<Long> leftOut = new HashSet<>();
        database.sql("select line, left_out, sealed from matching.upload_correction"
                        + " where tenant_id = :tenant and upload_id = :upload")
                .bind("upload", upload)
                .list(Row.class)
                .forEach(row -> {
                    String typed =
                            cipher.decrypt(upload, CORRECTION, row.sealed).orElse("{}");
                    cells.put(row.line, AnswersColumn.read(typed));
                    if (row.leftOut) {
                        leftOut.add(row.line);
                    }
                });
        return new Corrections(cells, leftOut);
    }

    /** Keeps what is typed of these rows, in place of what was typed of them before. */
    void put(UUID upload, Corrections typed) {
        Set<Long> lines = new HashSet<>(typed.cells().keySet());
        lines.addAll(typed.leftOut());
        database.sql("insert into matching.upload_correction (tenant_id, upload_id, line, left_out, sealed)"
                        + " values (:tenant, :upload, :line, :leftOut, :sealed)"
                        + " on conflict (tenant_id, upload_id, line) do update"
                        + " set left_out = excluded.left_out, sealed = excluded.sealed")
                .bind("upload", upload)
                .updateEach(
                        lines,
                        (line, values) -> values.bind("line", line)
                                .bind("leftOut", typed.leftOut().contains(line))
                                .bind("sealed", sealed(upload, typed.cells().getOrDefault(line, Map.of()))));
    }

    private byte[] sealed(UUID upload, Map<String, String> cells) {
        return cipher.encrypt(
                upload,
                CORRECTION,
                new AnswersColumn().convertToDatabaseColumn(cells).toString());
    }

    private record Row(long line, boolean leftOut, byte[] sealed) {}
}
