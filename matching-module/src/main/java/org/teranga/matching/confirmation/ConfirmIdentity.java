package org.teranga.matching.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.IdentityChange;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.RecordObjected;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.refusal.Refusal;

/** Says of a record whose name or address became another whether it is the same person's. */
@ApplicationScoped
@Transactional
public class ConfirmIdentity {
    private final IdentityChanges changes;
    private final Offers offers;
    private final Needs needs;
    private final Contacts contacts;
    private final Event<RecordTold> told;
    private final Event<RecordObjected> objected;
    private final AuditTrail audit;

    @Inject
    ConfirmIdentity(
            IdentityChanges changes,
            Offers offers,
            Needs needs,
            Contacts contacts,
            Event<RecordTold> told,
            Event<RecordObjected> objected,
            AuditTrail audit) {
        this.changes = changes;
        this.offers = offers;
        this.needs = needs;
        this.contacts = contacts;
        this.told = told;
        this.objected = objected;
        this.audit = audit;
    }

    /**
     * What a link from the old address is about.
     *
     * @throws Refusal not found where it leads nowhere, or was answered
     */
    IdentityChange followed(SecretLink link) {
        return changes.followed(link).orElseThrow(() -> Refusal.notFound("identity.link_over"));
    }

    /** Whether what the old person had shown waits for the answer: a charter, a course, a check. */
    boolean waits(IdentityChange change) {
        return change.isAnother() && changes.hasShownSomething(change.oldPerson(), null);
    }

    /** From the old address: it is the same person. */
    void same(SecretLink link) {
        same(followed(link));
    }

    /** From the old address: it is not, and nobody should go on with it. */
    void notMe(SecretLink link) {
        IdentityChange change = followed(link);
        changes.decide(change.id(), "objected");
        objected.fire(new RecordObjected(change.kind(), change.record()));
        audit.record(change.kind() + ".identity_objected", change.kind(), change.record());
    }

    /**
     * Two members of staff said so.
     *
     * @throws Refusal not found where nothing is open under this id
     */
    void same(UUID id) {
        same(changes.held(id).orElseThrow(Refusal::notFound));
    }

    private void same(IdentityChange change) {
        if (change.kind().equals("offer")) {
            Offer offer = offers.find(new OfferId(change.record())).orElseThrow(Refusal::notFound);
            offer.change(offer.terms(), contacts.seal(change.oldPerson(), contacts.open(offer.contact())));
        } else {
            Need need = needs.find(new NeedId(change.record())).orElseThrow(Refusal::notFound);
            need.change(need.terms(), contacts.seal(change.oldPerson(), contacts.open(need.contact())));
        }
        changes.decide(change.id(), "same");
        told.fire(new RecordTold(change.kind(), change.record()));
        audit.record(change.kind() + ".identity_confirmed", change.kind(), change.record());
    }
}
