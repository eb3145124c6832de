package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.status.BringingPartner;
import org.teranga.platform.audit.AuditTrail;

/** A household reads on its own page which partner sees how far its need is, and ends that by one press. */
@ApplicationScoped
@Transactional
class ReferralsOfHouseholds implements BringingPartner {
    private final ReferredNeeds referred;
    private final AuditTrail audit;

    @Inject
    ReferralsOfHouseholds(ReferredNeeds referred, AuditTrail audit) {
        this.referred = referred;
        this.audit = audit;
    }

    @Override
    public Optional<String> of(NeedId need) {
        return referred.enteredBy(need).map(ReferredNeeds.EnteredBy::name);
    }

    /** Its partner sees nothing more of it; twice is as good as once. */
    void stop(NeedId need) {
        if (referred.stop(need)) {
            audit.record("need.referral_stopped", "need", need.value());
        }
    }
}
