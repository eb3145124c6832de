package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.WithdrawNeed;
import org.teranga.matching.pool.need.statement.ChangeNeed;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.refusal.Refusal;

/** What somebody of a partner does with a need that they look after. Somebody else's is as good as none. */
@ApplicationScoped
@Transactional
class LookAfterReferred {
    private final AdmitReferrer admit;
    private final ReferredNeeds referred;
    private final Needs needs;
    private final ChangeNeed changeNeed;
    private final WithdrawNeed withdrawNeed;
    private final AuditTrail audit;

    @Inject
    LookAfterReferred(
            AdmitReferrer admit,
            ReferredNeeds referred,
            Needs needs,
            ChangeNeed changeNeed,
            WithdrawNeed withdrawNeed,
            AuditTrail audit) {
        this.admit = admit;
        this.referred = referred;
        this.needs = needs;
        this.changeNeed = changeNeed;
        this.withdrawNeed = withdrawNeed;
        this.audit = audit;
    }

    /**
     * One that the person of this request looks after.
     *
     * @throws Refusal not allowed without an agreement today, not found where it is none of theirs
     */
    ReferredNeed required(NeedId id) {
        return referred.of(admit.required().account(), id).orElseThrow(Refusal::notFound);
    }

    private ReferredNeed held(NeedId id) {
        return referred.hold(admit.required().account(), id).orElseThrow(Refusal::notFound);
    }

    /**
     * Corrects what was entered.
     *
     * @throws Refusal not found, conflict where others have changed it since or somebody is proposed
     */
    void correct(NeedId id, NeedDraft draft) {
        ReferredNeed one = held(id);
        if (!one.mayBeCorrected()) {
            throw Refusal.conflict("referrer.correct.late");
        }
        changeNeed.change(id, draft, one.version());
        Need need = needs.find(id).orElseThrow();
        referred.corrected(new ReferredNeed.Entered(
                id, need.contact().personId(), draft.contact().name()));
        audit.record("need.correct", "need", id.value());
    }

    /**
     * Takes it back; once is enough.
     *
     * @throws Refusal not found, conflict where somebody was introduced
     */
    void withdraw(NeedId id) {
        ReferredNeed one = held(id);
        if (!one.waits()) {
            return;
        }
        if (!one.mayBeWithdrawn()) {
            throw Refusal.conflict("referrer.withdraw.late");
        }
        withdrawNeed.withdraw(List.of(id));
        audit.record("need.withdraw", "need", id.value());
    }
}
