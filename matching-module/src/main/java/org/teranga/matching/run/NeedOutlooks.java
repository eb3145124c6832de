package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.explanation.Unlocks;
import org.teranga.matching.intake.Prospect;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.need.NeedOutlook;

/** Why a household still waits. It is asked about nothing that protects it, and about nobody whom it would have to part from. */
@ApplicationScoped
class NeedOutlooks implements NeedOutlook {
    private static final Set<String> ASKABLE = Set.of("radius", "dates", "common_language");

    private final Pools pools;

    @Inject
    NeedOutlooks(Pools pools) {
        this.pools = pools;
    }

    @Override
    @Transactional
    public Optional<Prospect> of(NeedId need) {
        Scorer scorer = pools.lately().scorer();
        return scorer.market().need(need.toString()).stream()
                .mapToObj(row -> Prospects.of(scorer.count(row) > 0, () -> new Unlocks(scorer).ofNeed(row), ASKABLE))
                .findFirst();
    }
}
