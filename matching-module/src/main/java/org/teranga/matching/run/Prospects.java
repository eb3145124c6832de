package org.teranga.matching.run;

import java.util.List;
import java.util.Set;
import org.teranga.matching.engine.Obstacle;
import org.teranga.matching.intake.Prospect;

/** Puts an outlook together. */
final class Prospects {
    private Prospects() {}

    /**
     * The outlook; a change is named only to those for whom nothing is possible as it is.
     *
     * @param obstacles the rule that keeps the most away first
     * @param askable   the rules about which these people can be asked
     */
    static Prospect of(boolean possible, List<Obstacle> obstacles, Set<String> askable) {
        if (possible) {
            return Prospect.POSSIBLE;
        }
        return obstacles.stream()
                .filter(one -> askable.contains(one.criterion()))
                .findFirst()
                .map(one -> new Prospect(false, one.criterion(), one.nearestKm()))
                .orElse(new Prospect(false, null, -1));
    }
}
