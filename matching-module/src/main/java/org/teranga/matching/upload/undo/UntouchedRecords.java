package org.teranga.matching.upload.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.upload.RowsAre;
import org.teranga.platform.persistence.TenantDatabase;

/** Which records of a spreadsheet are as it left them, so that they may be taken back or put back; and those that never should have come. */
@ApplicationScoped
class UntouchedRecords {
    /**
     * Nobody has done anything with what was new: it was never changed, called, owned, noted about, proposed, followed or put beside another;
     * its person was reached by nothing, has shown, written and begun nothing, and was asked for it to go to no other association.
     */
    private static final String NEW = """
            select r.id from matching.%1$s r where r.tenant_id = :tenant and r.id = any (:ids)
                and r.version = (select coalesce(i.version, 1) from matching.import_record i
                    where i.tenant_id = r.tenant_id and i.batch_id = :batch and i.record_id = r.id and not i.overtaken)
                and r.status in ('received', 'aside') and r.account_id is null
                and not exists (select 1 from matching.placement p where p.tenant_id = r.tenant_id and p.%1$s_id = r.id)
                and not exists (select 1 from platform.case_file f where f.tenant_id = r.tenant_id and f.kind = '%1$s'
                    and f.subject_id = r.id and (f.owner is not null or f.next_on is not null or f.stage <> 'new'
                        or exists (select 1 from platform.case_note n where n.tenant_id = f.tenant_id and n.file_id = f.id)))
                and not exists (select 1 from platform.legal_hold h where h.tenant_id = r.tenant_id and h.lifted_at is null
                    and h.person = r.person_id)
                and not exists (select 1 from platform.involvement i where i.tenant_id = r.tenant_id and i.subject_kind = '%1$s'
                    and i.subject_id = r.id and i.act <> 'imported')
                and not exists (select 1 from matching.duplicate_merge m where m.tenant_id = r.tenant_id
                    and r.id in (m.kept_id, m.gone_id))
                and r.contact_used_at is null
                and not exists (select 1 from platform.qualification q where q.tenant_id = r.tenant_id and q.holder = r.person_id
                    and q.withdrawn_at is null)
                and not exists (select 1 from platform.message_thread t where t.tenant_id = r.tenant_id and t.person = r.person_id)
                and not exists (select 1 from matching.enquiry e where e.tenant_id = r.tenant_id and e.record_id = r.id
                    and e.answer in ('yes', 'later', 'no', 'wrote'))
                and not exists (select 1 from matching.move_on_plan m where m.tenant_id = r.tenant_id and m.person_id = r.person_id
                    and m.wanted)
                and not exists (select 1 from matching.exchange_transfer x where x.tenant_id = r.tenant_id and x.record_id = r.id
                    and x.state <> 'over')
            """;

    /**
     * What was known says what the file said, and nothing stands on that: no placement is under way, it was not made one with another, nobody
     * holds it or is about to erase it.
     */
    private static final String KNOWN = """
            select r.id from matching.%1$s r where r.tenant_id = :tenant and r.id = any (:ids)
                and r.version = (select i.version from matching.import_record i
                    where i.tenant_id = r.tenant_id and i.batch_id = :batch and i.record_id = r.id and not i.overtaken)
                and not exists (select 1 from matching.placement p where p.tenant_id = r.tenant_id and p.%1$s_id = r.id and p.holds)
                and not exists (select 1 from platform.legal_hold h where h.tenant_id = r.tenant_id and h.lifted_at is null
                    and h.person = r.person_id)
                and not exists (select 1 from platform.erasure_request e where e.tenant_id = r.tenant_id
                    and e.state in ('code', 'pending') and e.person = r.person_id)
                and not exists (select 1 from matching.duplicate_merge m where m.tenant_id = r.tenant_id and m.undone_at is null
                    and r.id in (m.kept_id, m.gone_id))
            """;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    UntouchedRecords(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of these that were new with this spreadsheet. */
    Set<UUID> fresh(UUID batch, RowsAre rowsAre, Collection<UUID> ids) {
        return of(NEW, batch, rowsAre, ids);
    }

    /** Those of these that it changed. */
    Set<UUID> changed(UUID batch, RowsAre rowsAre, Collection<UUID> ids) {
        return of(KNOWN, batch, rowsAre, ids);
    }

    /** These count as never received, while they stay withdrawn. */
    void mistaken(RowsAre rowsAre, Collection<UUID> ids) {
        database.flush();
        database.sql("update matching.%s set mistaken_at = :now where tenant_id = :tenant and id = any (:ids)"
                        .formatted(rowsAre.table()))
                .bind("now", clock.instant())
                .bindIds("ids", ids)
                .update();
    }

    private Set<UUID> of(String sql, UUID batch, RowsAre rowsAre, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql(sql.formatted(rowsAre.table()))
                        .bind("batch", batch)
                        .bindIds("ids", List.copyOf(ids))
                        .list(UUID.class));
    }
}
