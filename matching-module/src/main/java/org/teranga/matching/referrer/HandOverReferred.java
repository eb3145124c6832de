package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;

/** Whoever leaves a partner, or is away, hands over what they look after to a colleague of the same partner. */
@ApplicationScoped
@Transactional
class HandOverReferred {
    private final AdmitReferrer admit;
    private final Referrers referrers;
    private final ReferredNeeds referred;
    private final Members members;
    private final AuditTrail audit;

    @Inject
    HandOverReferred(
            AdmitReferrer admit, Referrers referrers, ReferredNeeds referred, Members members, AuditTrail audit) {
        this.admit = admit;
        this.referrers = referrers;
        this.referred = referred;
        this.members = members;
        this.audit = audit;
    }

    /** The colleagues of whoever this is at the same partner, with what to call them. */
    Map<UUID, String> colleagues(ReferrerAccess access) {
        List<UUID> accounts = referrers.at(access.partner()).stream()
                .map(Referrer::account)
                .filter(Objects::nonNull)
                .filter(one -> !one.equals(access.account()))
                .toList();
        return members.names(members.active(accounts));
    }

    /**
     * All that the person of this request looks after goes to a colleague.
     *
     * @throws Refusal not found where that is no colleague
     */
    int to(UUID colleague) {
        ReferrerAccess access = admit.required();
        if (!colleagues(access).containsKey(colleague)) {
            throw Refusal.notFound();
        }
        int given = referred.handOver(access.partner(), access.account(), colleague);
        audit.record("partner.hand_over", "partner", access.partner());
        return given;
    }
}
