package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** How much of what readers said of a page waits, for those who work on it. */
@ApplicationScoped
@Transactional
public class WaitingNotes {
    private final TenantDatabase database;

    @Inject
    WaitingNotes(TenantDatabase database) {
        this.database = database;
    }

    /** So many notes with words about a page are not done. */
    public int about(UUID document) {
        return database.sql("""
                        select count(*) from rights.reader_note
                        where tenant_id = :tenant and document = :document and words is not null and state <> 'DONE'
                        """).bind("document", document).one(Integer.class);
    }
}
