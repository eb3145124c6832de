package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.refusal.Refusal;

/** A member follows and withdraws what was asked for while signed in. Somebody else's need is as good as none. */
@ApplicationScoped
public class OwnNeeds {
    private final Needs needs;
    private final WithdrawNeed withdrawNeed;

    @Inject
    OwnNeeds(Needs needs, WithdrawNeed withdrawNeed) {
        this.needs = needs;
        this.withdrawNeed = withdrawNeed;
    }

    /** All of this account, the newest first. */
    @Transactional
    public List<Need> of(UUID account) {
        return needs.of(account);
    }

    /**
     * One of them.
     *
     * @throws Refusal not found where it is not this account's
     */
    @Transactional
    public Need find(UUID account, NeedId id) {
        return needs.find(id).filter(need -> account.equals(need.accountId())).orElseThrow(Refusal::notFound);
    }

    /**
     * Takes it back; nobody is told.
     *
     * @throws Refusal not found where it is not this account's
     */
    @Transactional
    public void withdraw(UUID account, NeedId id) {
        find(account, id);
        withdrawNeed.withdraw(List.of(id));
    }

    /**
     * Undoes that.
     *
     * @throws Refusal not found where it is not this account's, conflict where it is too late or nothing was withdrawn
     */
    @Transactional
    public void restore(UUID account, NeedId id) {
        find(account, id);
        if (withdrawNeed.restore(List.of(id)).isEmpty()) {
            throw Refusal.conflict("intake.restored_too_late");
        }
    }
}
