package org.teranga.matching.upload.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.teranga.platform.refusal.Refusal;

/**
 * Takes the whole of a spreadsheet back: what was new with it is withdrawn, silently, and may come in again with a better file; what was
 * known and it changed is put back as it was. What anybody has touched since stays, and is said by name to whoever may read it. Rows of it
 * that waited for a decision wait no more. While rows of it are still under way nothing is taken back.
 */
@ApplicationScoped
@Transactional
public class UndoImport {
    private final ImportBatches batches;
    private final UntouchedRecords untouched;
    private final ChangedByFile changedByFile;
    private final Offers offers;
    private final Needs needs;
    private final WithdrawOffer withdrawOffer;
    private final WithdrawNeed withdrawNeed;
    private final Contacts contacts;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    UndoImport(
            ImportBatches batches,
            UntouchedRecords untouched,
            ChangedByFile changedByFile,
            Offers offers,
            Needs needs,
            WithdrawOffer withdrawOffer,
            WithdrawNeed withdrawNeed,
            Contacts contacts,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.batches = batches;
        this.untouched = untouched;
        this.changedByFile = changedByFile;
        this.offers = offers;
        this.needs = needs;
        this.withdrawOffer = withdrawOffer;
        this.withdrawNeed = withdrawNeed;
        this.contacts = contacts;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param taken  how many records are taken back
     * @param put    how many known ones say again what they said
     * @param kept   those that stay, by name and number; none for who may not read them
     * @param others how many stay
     */
    public record Undone(RowsAre rowsAre, int taken, int put, List<Kept> kept, int others) {
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
     * @throws Refusal not found where there is none that the signed-in person may take back, conflict where it was taken back already,
     *     or rows of it are still under way
     */
    public Undone undo(UUID id) {
        person.requireHuman();
        ImportBatches.Batch batch = batches.held(id).filter(this::mayUndo).orElseThrow(Refusal::notFound);
        if (batch.undoneAt() != null) {
            throw Refusal.conflict("import.undo.twice");
        }
        if (batch.goesOn(clock.instant())) {
            throw Refusal.conflict("import.undo.under_way");
        }
        boolean offered = batch.rowsAre() == RowsAre.OFFERS;
        List<UUID> fresh = batches.records(id, true);
        List<UUID> changed = batches.records(id, false);
        Set<UUID> free = untouched.fresh(id, batch.rowsAre(), fresh);
        List<UUID> back = fresh.stream().filter(free::contains).toList();
        withdraw(offered, back);
        untouched.mistaken(batch.rowsAre(), back);
        Set<UUID> put = changedByFile.putBack(id, batch.rowsAre(), changed);
        batches.undone(id, person.requiredSubject());
        String kind = batch.rowsAre().table();
        audit.record("import.undo", "import", id);
        audit.recordAll(kind + ".withdraw", kind, back);
        audit.recordAll(kind + ".put_back", kind, List.copyOf(put));
        List<UUID> rest = Stream.concat(changed.stream(), fresh.stream())
                .filter(one -> !free.contains(one) && !put.contains(one))
                .toList();
        return new Undone(batch.rowsAre(), back.size(), put.size(), named(offered, rest), rest.size());
    }

    private void withdraw(boolean offered, List<UUID> back) {
        if (offered) {
            withdrawOffer.withdraw(back.stream().map(OfferId::new).toList());
        } else {
            withdrawNeed.withdraw(back.stream().map(NeedId::new).toList());
        }
        listings(offered, back).forEach(one -> one.cameFrom(new SourceRow()));
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
