package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.OpenProposals;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.refusal.Refusal;

/**
 * A need is taken back, silently: never refused, without a reason, and twice is as good as once. For three days it can be undone.
 * What was proposed for it ends at once, and whoever was asked is told; contact that is open already stays open.
 */
@ApplicationScoped
public class WithdrawNeed {
    private final Needs needs;
    private final OpenProposals proposals;
    private final Clock clock;

    @Inject
    WithdrawNeed(Needs needs, OpenProposals proposals, Clock clock) {
        this.needs = needs;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * By the secret link.
     *
     * @throws Refusal not found where the link leads nowhere
     */
    @Transactional
    public void withdraw(SecretLink link) {
        withdraw(List.of(needs.followedBy(link).orElseThrow(Refusal::notFound).id()));
    }

    /**
     * By staff, one or many at once.
     *
     * @return those that were withdrawn by this; those that were before, or are unknown here, are left out
     */
    @Transactional
    public List<NeedId> withdraw(Collection<NeedId> ids) {
        List<UUID> keys = ids.stream().map(NeedId::value).toList();
        proposals.hold("need", keys);
        List<NeedId> withdrawn = needs.hold(ids).stream()
                .filter(need -> need.status() != Status.WITHDRAWN)
                .map(need -> {
                    need.withdraw(clock.instant());
                    return need.id();
                })
                .toList();
        proposals.end("need", keys);
        return withdrawn;
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
     * @throws Refusal not found where the link leads nowhere, conflict where it is too late or nothing was withdrawn
     */
    @Transactional
    public void restore(SecretLink link) {
        Need need = needs.followedBy(link).orElseThrow(Refusal::notFound);
        if (!need.restore(clock.instant())) {
            throw Refusal.conflict("intake.restored_too_late");
        }
    }
}
