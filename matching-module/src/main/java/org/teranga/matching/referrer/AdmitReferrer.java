package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** Lets in whoever works for a partner that goes on and whose agreement counts today: asked anew at each request. */
@ApplicationScoped
@Transactional
class AdmitReferrer {
    private final CurrentPerson person;
    private final Partners partners;
    private final Agreements agreements;
    private final Referrers referrers;

    @Inject
    AdmitReferrer(CurrentPerson person, Partners partners, Agreements agreements, Referrers referrers) {
        this.person = person;
        this.partners = partners;
        this.agreements = agreements;
        this.referrers = referrers;
    }

    /** For whom the person of this request may enter needs; empty where for nobody today. */
    Optional<ReferrerAccess> admitted() {
        UUID account = person.requiredSubject();
        return referrers
                .of(account)
                .flatMap(referrer -> partners.find(referrer.partner()).filter(Partner::goesOn))
                .flatMap(partner -> agreements
                        .today(partner.id())
                        .map(one -> new ReferrerAccess(account, partner.id(), partner.name(), one.edition())));
    }

    /**
     * The same.
     *
     * @throws Refusal not allowed where for nobody today
     */
    ReferrerAccess required() {
        return admitted().orElseThrow(() -> Refusal.forbidden("referrer.no_agreement"));
    }
}
