package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** How much of what readers said of a page waits, for those who work on it. */
@ApplicationScoped
@Transactional
public class WaitingNotes {
    private final TenantSql sql;

    @Inject
    WaitingNotes(TenantSql sql) {
        this.sql = sql;
    }

    /** So many notes with words about a page are not done. */
    public int about(UUID document) {
        return sql.first(
                        "select count(*) from rights.reader_note where document = ? and words is not null and state <> 'DONE'",
                        row -> row.getInt(1),
                        document)
                .orElse(0);
    }
}
