package org.teranga.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.teranga.matching.intake.SecretLink;
import org.teranga.platform.web.Problem;

/** A need is taken back, silently: never refused, without a reason, and twice is as good as once. For three days it can be undone. */
@ApplicationScoped
public class WithdrawNeed {
    private final Needs needs;
    private final Clock clock;

    @Inject
    WithdrawNeed(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    /**
     * By the secret link.
     *
     * @throws Problem 404 where the link leads nowhere
     */
    @Transactional
    public void withdraw(SecretLink link) {
        needs.followedBy(link).orElseThrow(Problem::notFound).withdraw(clock.instant());
    }

    /**
     * By staff.
     *
     * @return how many of them there are; those that are unknown here are left out
     */
    @Transactional
    public int withdraw(Collection<NeedId> ids) {
        var known = needs.find(ids);
        known.forEach(need -> need.withdraw(clock.instant()));
        return known.size();
    }

    /**
     * Undoes it, by the secret link.
     *
     * @throws Problem 404 where the link leads nowhere, 409 where it is too late or nothing was withdrawn
     */
    @Transactional
    public void restore(SecretLink link) {
        Need need = needs.followedBy(link).orElseThrow(Problem::notFound);
        if (!need.restore(clock.instant())) {
            throw Problem.conflict("intake.restored_too_late");
        }
    }
}
