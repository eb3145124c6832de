package org.teranga.matching.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;

/** The other association could not receive an offer: here it waits aside again, and the person may choose anew. */
@ApplicationScoped
public class TakeBack implements Job {
    static final JobKind KIND = new JobKind("matching.handover.back");

    private final Offers offers;
    private final AuditTrail audit;

    @Inject
    TakeBack(Offers offers, AuditTrail audit) {
        this.offers = offers;
        this.audit = audit;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void run(UUID offer) {
        offers.hold(List.of(new OfferId(offer))).forEach(Offer::comeBack);
        audit.record("offer.came_back", "offer", offer);
    }
}
