package org.teranga.matching.plan.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.plan.rules.Facts;
import org.teranga.matching.plan.snapshot.Pools;
import org.teranga.matching.pool.intake.Prospect;
import org.teranga.matching.pool.need.NeedOutlook;
import org.teranga.matching.pool.need.OpenNeed;

/** Why a household still waits. Of a need that was changed since the pool was read nothing is said: it would be of what it was. */
@ApplicationScoped
class NeedOutlooks implements NeedOutlook {
    private final Pools pools;

    @Inject
    NeedOutlooks(Pools pools) {
        this.pools = pools;
    }

    @Override
    @Transactional
    public Optional<Prospect> of(OpenNeed need) {
        Scorer scorer = pools.lately().scorer();
        NeedFacts now = Facts.of(need.id().value(), need.terms(), need.waitingSince());
        return scorer.market().need(need.id().toString()).stream()
                .filter(row -> scorer.market().needs().facts(row).equals(now))
                .mapToObj(row -> Prospects.ofNeed(scorer, row))
                .findFirst();
    }
}
