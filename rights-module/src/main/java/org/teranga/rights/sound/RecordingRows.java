package org.teranga.rights.sound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** Recordings as the database keeps them. */
@ApplicationScoped
@Transactional
class RecordingRows {
    private static final String SELECT =
            "select document, section, language, hash, length(content) as bytes, seconds, number, waiting from rights.recording"
                    + " where tenant_id = :tenant ";
    private static final String HASH = " where tenant_id = :tenant and hash = :hash";

    private final TenantDatabase database;

    @Inject
    RecordingRows(TenantDatabase database) {
        this.database = database;
    }

    /** All of the open association, without their sound. */
    List<Recording> all() {
        return database.sql(SELECT + "order by section, language, waiting").list(Recording.class);
    }

    Optional<Recording> find(String hash) {
        return database.sql(SELECT + "and hash = :hash").bind("hash", hash).first(Recording.class);
    }

    /** A part of the sound, from a byte on, 0 being the first. */
    byte[] sound(String hash, int from, int length) {
        return database.sql("select substring(content from :from for :length) from rights.recording" + HASH)
                .bind("from", from + 1)
                .bind("length", length)
                .bind("hash", hash)
                .first(byte[].class)
                .orElse(new byte[0]);
    }

    void put(Recording one, byte[] content, UUID by, Instant now) {
        database.sql("""
                        insert into rights.recording
                            (tenant_id, document, section, language, hash, content, seconds, number, added_at, added_by, waiting)
                        values (:tenant, :document, :section, :language, :hash, :content, :seconds, :number, :now, :by, true)
                        on conflict (tenant_id, section, language, waiting) do update set hash = excluded.hash,
                            content = excluded.content, seconds = excluded.seconds, number = excluded.number,
                            added_at = excluded.added_at, added_by = excluded.added_by
                        """)
                .bind("document", one.document())
                .bind("section", one.section())
                .bind("language", one.language())
                .bind("hash", one.hash())
                .bind("content", content)
                .bind("seconds", one.seconds())
                .bind("number", one.number())
                .bind("now", now)
                .bind("by", by)
                .update();
    }

    /** Lets readers hear the one that waits, in place of the one before; false where none waits under this hash. */
    boolean hear(String hash) {
        database.sql("""
                        delete from rights.recording r using rights.recording w
                        where r.tenant_id = :tenant and w.tenant_id = :tenant and w.section = r.section and w.language = r.language
                            and w.waiting and w.hash = :hash and not r.waiting
                        """).bind("hash", hash).update();
        return database.sql("update rights.recording set waiting = false" + HASH + " and waiting")
                        .bind("hash", hash)
                        .update()
                == 1;
    }

    /** Throws away the one that waits under this hash. */
    boolean drop(String hash) {
        return database.sql("delete from rights.recording" + HASH + " and waiting")
                        .bind("hash", hash)
                        .update()
                == 1;
    }

    boolean remove(UUID document, UUID section, String language) {
        return database.sql("delete from rights.recording where tenant_id = :tenant and document = :document"
                                + " and section = :section and language = :language")
                        .bind("document", document)
                        .bind("section", section)
                        .bind("language", language)
                        .update()
                > 0;
    }
}
