package org.teranga.platform.theme.look;

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
import org.teranga.platform.persistence.TenantDatabase;

/** The pictures of the open association. Each lies here once, as long as some value, now or in its history, names it. */
@ApplicationScoped
@Transactional
public class TenantFiles {
    private static final Duration ORPHANED = Duration.ofHours(24);
    private static final String COLUMNS = "select hash, type, content, width, height from platform.tenant_file";

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    TenantFiles(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The file of this name, {@code <hash>.<ending>}. */
    public Optional<TenantFile> find(String name) {
        int dot = name.indexOf('.');
        return database.sql(COLUMNS + " where tenant_id = :tenant and hash = :hash")
                .bind("hash", dot < 0 ? name : name.substring(0, dot))
                .first(TenantFile.class)
                .filter(file -> file.name().equals(name));
    }

    /** Keeps a picture; those that were looked at a day ago and never chosen go. */
    public TenantFile add(String type, byte[] content, int width, int height) {
        Instant now = clock.instant();
        database.sql(
                        "delete from platform.tenant_file f where f.tenant_id = :tenant and added_at < :before and not kept"
                                + " and not exists (select 1 from platform.tenant_value_change c"
                                + " where c.tenant_id = f.tenant_id and strpos(c.after, f.hash) > 0)")
                .bind("before", now.minus(ORPHANED))
                .update();
        TenantFile file = new TenantFile(hash(content), type, content, width, height);
        database.sql("insert into platform.tenant_file (tenant_id, hash, type, content, width, height, added_at)"
                        + " values (:tenant, :hash, :type, :content, :width, :height, :now)"
                        + " on conflict (tenant_id, hash) do update set added_at = excluded.added_at")
                .bind("hash", file.hash())
                .bind("type", type)
                .bind("content", content)
                .bind("width", width)
                .bind("height", height)
                .bind("now", now)
                .update();
        return file;
    }

    /** As {@link #add}, for a picture that somebody put into a text: it stays, since texts of before show it, too. */
    public TenantFile keep(String type, byte[] content, int width, int height) {
        TenantFile file = add(type, content, width, height);
        database.sql("update platform.tenant_file set kept = true where tenant_id = :tenant and hash = :hash")
                .bind("hash", file.hash())
                .update();
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
