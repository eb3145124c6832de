package org.teranga.matching.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.area.Elsewhere;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.offer.status.OfferCopy;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** The person whose offer waits aside agrees that another association has it; all of it is one transaction. */
@ApplicationScoped
public class ReferOffer {
    private final OfferList list;
    private final Offers offers;
    private final Elsewhere elsewhere;
    private final Referrals handovers;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReferOffer(
            OfferList list,
            Offers offers,
            Elsewhere elsewhere,
            Referrals handovers,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.list = list;
        this.offers = offers;
        this.elsewhere = elsewhere;
        this.handovers = handovers;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Passes the offer on. Asked twice for the same association it happens once.
     *
     * @param link by which the person shows that the offer is theirs
     * @param slug of the association
     * @return its name
     * @throws Refusal not found where the link leads nowhere, conflict where the offer does not wait aside, invalid where that association does not take it
     */
    @Transactional
    public String pass(SecretLink link, String slug) {
        OpenedListing<Offer> opened = list.open(link).orElseThrow(Refusal::notFound);
        Offer offer = offers.hold(List.of(opened.listing().id())).getFirst();
        OfferTerms terms = offer.terms();
        Tenant receiver = elsewhere.taking(terms.kind(), terms.locality().department()).stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("passing.not_there"));
        if (offer.status() == Status.PASSED_ON
                && receiver.name().equals(offer.way().passedTo())) {
            return receiver.name();
        }
        if (offer.status() != Status.ASIDE) {
            throw Refusal.conflict("passing.not_aside");
        }
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        Referral handover = Referral.of(
                TenantContext.required(),
                offer.id().value(),
                now,
                opened.contact().language(),
                OfferCopy.of(opened));
        handovers.send(id, receiver, handover);
        jobs.startFor(receiver, ReceiveReferral.KIND, id);
        offer.passOn(receiver.name(), now);
        audit.record("offer.pass_on", "offer", offer.id().value());
        return receiver.name();
    }
}
