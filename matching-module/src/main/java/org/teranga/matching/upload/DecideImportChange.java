package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;

/**
 * Decides about a row of a spreadsheet that would change a record: by somebody who may, other than who brought the row, and not in their
 * own matter.
 */
@ApplicationScoped
@Transactional
public class DecideImportChange {
    private final ImportChanges changes;
    private final ChangedRecords records;
    private final Involvements involvements;
    private final SecondPerson second;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    DecideImportChange(
            ImportChanges changes,
            ChangedRecords records,
            Involvements involvements,
            SecondPerson second,
            CurrentPerson person,
            AuditTrail audit) {
        this.changes = changes;
        this.records = records;
        this.involvements = involvements;
        this.second = second;
        this.person = person;
        this.audit = audit;
    }

    /** Those that the signed-in person may see, the oldest first. */
    public List<ImportChange> waiting() {
        return person.may(Permission.OFFERS_WRITE) ? changes.waiting(person.may(Permission.NEEDS_WRITE)) : List.of();
    }

    /** How many there are of them. */
    public long count() {
        return person.may(Permission.OFFERS_WRITE) ? changes.count(person.may(Permission.NEEDS_WRITE)) : 0;
    }

    /** Whether the signed-in person may decide about a row that this one brought. */
    public boolean mayDecide(ImportChange change) {
        return second.is(person.actor(), change.broughtBy());
    }

    /**
     * The record is changed as the row says.
     *
     * @throws Refusal not found where no such row waits that this person may see, conflict for who brought it or whose own record it is
     */
    public void accept(UUID id) {
        ImportChange change = held(id);
        Actor actor = person.actor();
        second.check(actor, change.broughtBy());
        records.compared(change).ifPresent(found -> second.notOwn(actor, Set.of(found.person())));
        if (records.apply(change)) {
            Subject subject = ImportChanges.subject(change.rowsAre(), change.record());
            involvements.note(subject, actor, "edited");
            change.broughtBy().forEach(who -> involvements.note(subject, Actor.account(who), "imported"));
        }
        changes.done(id);
        audit.record("import.change_accept", "import", id);
    }

    /**
     * The record stays as it is.
     *
     * @throws Refusal not found where no such row waits that this person may see
     */
    public void decline(UUID id) {
        person.requireHuman();
        held(id);
        changes.done(id);
        audit.record("import.change_decline", "import", id);
    }

    private ImportChange held(UUID id) {
        return changes.held(id)
                .filter(change -> person.may(
                        change.rowsAre() == RowsAre.NEEDS ? Permission.NEEDS_WRITE : Permission.OFFERS_WRITE))
                .orElseThrow(Refusal::notFound);
    }
}
