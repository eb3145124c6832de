package org.teranga.matching.desk.papercode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/**
 * Makes a code on paper: a new link, by which the one before leads nowhere any more. Only for somebody who can be written to in no other
 * way and has no account: everybody else has a way in that staff must not take. Whoever printed it had the person's link in hand, so that
 * it counts as having had a part in the record, as whoever edits it.
 */
@ApplicationScoped
public class IssuePaperCode {
    private final Offers offers;
    private final Needs needs;
    private final Contacts contacts;
    private final Involvements involvements;
    private final OwnMatters own;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    IssuePaperCode(
            Offers offers,
            Needs needs,
            Contacts contacts,
            Involvements involvements,
            OwnMatters own,
            CurrentPerson person,
            AuditTrail audit) {
        this.offers = offers;
        this.needs = needs;
        this.contacts = contacts;
        this.involvements = involvements;
        this.own = own;
        this.person = person;
        this.audit = audit;
    }

    /** Whether one can be made for an offer; not found where there is none. */
    @Transactional
    public boolean possible(OfferId id) {
        return possible(offers.find(id).orElseThrow(Refusal::notFound));
    }

    /** Whether one can be made for a need; not found where there is none. */
    @Transactional
    public boolean possible(NeedId id) {
        return possible(needs.find(id).orElseThrow(Refusal::notFound));
    }

    /** @throws Refusal not found where there is no such offer, conflict where the person has another way in */
    @Transactional
    PaperCode issue(OfferId id) {
        return issue(offers.find(id).orElseThrow(Refusal::notFound), "offer");
    }

    /** @throws Refusal not found where there is no such need, conflict where the person has another way in */
    @Transactional
    PaperCode issue(NeedId id) {
        return issue(needs.find(id).orElseThrow(Refusal::notFound), "need");
    }

    private boolean possible(Listing<?> listing) {
        Contact contact = contacts.open(listing.contact());
        return listing.accountId() == null
                && contact.email() == null
                && contact.phone() == null
                && listing.status() != Status.WITHDRAWN
                && listing.status() != Status.PASSED_ON;
    }

    private PaperCode issue(Listing<?> listing, String kind) {
        // A code opens the person's own page: nobody gets one for whom they live with.
        if (own.includes(kind, listing.id().value(), Set.of(listing.contact().personId()))) {
            throw Refusal.forbidden("problem.own_matter");
        }
        if (!possible(listing)) {
            throw Refusal.conflict("paperdesk.another_way");
        }
        SecretLink link = SecretLink.issue();
        listing.followedBy(link);
        involvements.note(new Subject(kind, listing.id().value()), person.actor(), "edited");
        audit.record(kind + ".paper_code", kind, listing.id().value());
        return new PaperCode(link, contacts.open(listing.contact()).language(), listing.receiptNumber());
    }
}
