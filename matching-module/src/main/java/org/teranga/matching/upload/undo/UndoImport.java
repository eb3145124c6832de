package org.teranga.matching.upload.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.WithdrawNeed;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.offer.WithdrawOffer;
import org.teranga.matching.upload.ImportBatches;
import org.teranga.matching.upload.RowsAre;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;

/**
 * Takes the whole of a spreadsheet back: what was new with it is withdrawn, silently, and may come in again with a better file. What
 * anybody has touched since stays, as do known records that it changed; both are said by name to whoever may read them. Rows of it that
 * waited for a decision wait no more.
 */
@ApplicationScoped
@Transactional
public class UndoImport {
    /** Nobody has done anything with it: it was never changed, called, owned, noted about, proposed, followed or put beside another. */
    private static final String UNTOUCHED = """
            select r.id from matching.%1$s r where r.tenant_id = :tenant and r.id = any (:ids) and r.version = 1
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
            """;

    private final ImportBatches batches;
    private final TenantDatabase database;
    private final Offers offers;
    private final Needs needs;
    private final WithdrawOffer withdrawOffer;
    private final WithdrawNeed withdrawNeed;
    private final Contacts contacts;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    UndoImport(
            ImportBatches batches,
            TenantDatabase database,
            Offers offers,
            Needs needs,
            WithdrawOffer withdrawOffer,
            WithdrawNeed withdrawNeed,
            Contacts contacts,
            CurrentPerson person,
            AuditTrail audit) {
        this.batches = batches;
        this.database = database;
        this.offers = offers;
        this.needs = needs;
        this.withdrawOffer = withdrawOffer;
        this.withdrawNeed = withdrawNeed;
        this.contacts = contacts;
        this.person = person;
        this.audit = audit;
    }

    /**
     * What became of it.
     *
     * @param taken  how many records are taken back
     * @param kept   those that stay, by name and number; none for who may not read them
     * @param others how many stay
     */
    public record Undone(RowsAre rowsAre, int taken, List<Kept> kept, int others) {
        public Undone {
            kept = List.copyOf(kept);
        }
    }

    /** A record that stays. */
    public record Kept(UUID id, String name, String number) {}

    /** The latest spreadsheets that the signed-in person may take back. */
    public List<ImportBatches.Batch> recent() {
        return batches.recent().stream().filter(this::mayUndo).toList();
    }

    private boolean mayUndo(ImportBatches.Batch batch) {
        return batch.isOf(person.requiredSubject()) || person.may(Permission.SAFETY_READ);
    }

    /**
     * Takes one back.
     *
     * @throws Refusal not found where there is none that the signed-in person may take back, conflict where it was taken back already
     */
    public Undone undo(UUID id) {
        person.requireHuman();
        ImportBatches.Batch batch = batches.held(id).filter(this::mayUndo).orElseThrow(Refusal::notFound);
        if (batch.undoneAt() != null) {
            throw Refusal.conflict("import.undo.twice");
        }
        boolean offered = batch.rowsAre() == RowsAre.OFFERS;
        List<UUID> fresh = batches.records(id, true);
        List<UUID> changed = batches.records(id, false);
        Set<UUID> free = new HashSet<>(database.sql(UNTOUCHED.formatted(offered ? "offer" : "need"))
                .bindIds("ids", fresh)
                .list(UUID.class));
        List<UUID> back = fresh.stream().filter(free::contains).toList();
        if (offered) {
            withdrawOffer.withdraw(back.stream().map(OfferId::new).toList());
        } else {
            withdrawNeed.withdraw(back.stream().map(NeedId::new).toList());
        }
        listings(offered, back).forEach(one -> one.cameFrom(new SourceRow()));
        batches.undone(id, person.requiredSubject());
        audit.record("import.undo", "import", id);
        audit.recordAll(offered ? "offer.withdraw" : "need.withdraw", offered ? "offer" : "need", back);
        List<UUID> rest = new ArrayList<>(changed);
        fresh.stream().filter(one -> !free.contains(one)).forEach(rest::add);
        return new Undone(batch.rowsAre(), back.size(), named(offered, rest), rest.size());
    }

    /** Who they are, to whoever may read it; that it was read is noted. */
    private List<Kept> named(boolean offered, List<UUID> ids) {
        if (!person.may(offered ? Permission.OFFERS_READ : Permission.NEEDS_READ) || ids.isEmpty()) {
            return List.of();
        }
        List<Kept> named = new ArrayList<>();
        for (Listing<?> one : listings(offered, ids)) {
            Contact contact = contacts.open(one.contact());
            named.add(new Kept(one.id().value(), contact.name() == null ? "" : contact.name(), one.receiptNumber()));
        }
        audit.recordAll(offered ? "offer.read" : "need.read", offered ? "offer" : "need", ids);
        return named;
    }

    private List<? extends Listing<?>> listings(boolean offered, List<UUID> ids) {
        return offered
                ? offers.find(ids.stream().map(OfferId::new).toList())
                : needs.find(ids.stream().map(NeedId::new).toList());
    }
}
