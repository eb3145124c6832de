package org.teranga.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.teranga.platform.persistence.TenantSql;

/** The pictures of the open association. Each lies here once, as long as some value, now or in its history, names it. */
@ApplicationScoped
@Transactional
public class TenantFiles {
    private static final Duration ORPHANED = Duration.ofHours(24);
    private static final String COLUMNS = "select hash, type, content, width, height from platform.tenant_file ";

    private final TenantSql sql;
    private final Clock clock;

    @Inject
    TenantFiles(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The file of this name, {@code <hash>.<ending>}. */
    public Optional<TenantFile> find(String name) {
        int dot = name.indexOf('.');
        return sql.first(
                        COLUMNS + "where hash = ?",
                        row -> new TenantFile(
                                row.getString(1), row.getString(2), row.getBytes(3), row.getInt(4), row.getInt(5)),
                        dot < 0 ? name : name.substring(0, dot))
                .filter(file -> file.name().equals(name));
    }

    /** Keeps a picture; those that were looked at a day ago and never chosen go. */
    public TenantFile add(String type, byte[] content, int width, int height) {
        Instant now = clock.instant();
        sql.change(
                "delete from platform.tenant_file f where added_at < ? and not kept and not exists (select 1 from"
                        + " platform.tenant_value_change c where strpos(c.after, f.hash) > 0)",
                now.minus(ORPHANED));
        TenantFile file = new TenantFile(hash(content), type, content, width, height);
        sql.change(
                "insert into platform.tenant_file (hash, type, content, width, height, added_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (tenant_id, hash) do update set added_at = excluded.added_at",
                file.hash(),
                type,
                content,
                width,
                height,
                now);
        return file;
    }

    /** As {@link #add}, for a picture that somebody put into a text: it stays, since texts of before show it, too. */
    public TenantFile keep(String type, byte[] content, int width, int height) {
        TenantFile file = add(type, content, width, height);
        sql.change("update platform.tenant_file set kept = true where hash = ?", file.hash());
        return file;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
