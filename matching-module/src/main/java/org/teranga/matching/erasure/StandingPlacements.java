package org.teranga.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.erasure.ErasureObstacle;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;

/** A placement that is not over keeps its two people and the adults with whom one of them lives; what plans said of an erased one goes. */
@ApplicationScoped
@Transactional
class StandingPlacements implements ErasureObstacle, ErasureReach {
    private final QuietRecords records;

    @Inject
    StandingPlacements(QuietRecords records) {
        this.records = records;
    }

    @Override
    public Optional<String> against(Set<UUID> persons) {
        if (records.placed(persons)) {
            return Optional.of("erasure.obstacle.placement");
        }
        return records.livesWherePlaced(persons) ? Optional.of("erasure.obstacle.home") : Optional.empty();
    }

    @Override
    public void reach(ErasedPersons who) {
        records.silence(who.records());
    }
}
