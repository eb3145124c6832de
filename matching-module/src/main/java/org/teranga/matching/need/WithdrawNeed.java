package org.teranga.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.teranga.matching.intake.SecretLink;
import org.teranga.matching.intake.Status;
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
     * By staff, one or many at once.
     *
     * @return those that were withdrawn by this; those that were before, or are unknown here, are left out
     */
    @Transactional
    public List<NeedId> withdraw(Collection<NeedId> ids) {
        return needs.hold(ids).stream()
                .filter(need -> need.status() != Status.WITHDRAWN)
                .map(need -> {
                    need.withdraw(clock.instant());
                    return need.id();
                })
                .toList();
    }

    /**
     * Undoes it, by staff, one or many at once.
     *
     * @return those that are back by this; those for which it was too late, or that were not withdrawn, are left out
     */
    @Transactional
    public List<NeedId> restore(Collection<NeedId> ids) {
        return needs.hold(ids).stream()
                .filter(need -> need.restore(clock.instant()))
                .map(Need::id)
                .toList();
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
