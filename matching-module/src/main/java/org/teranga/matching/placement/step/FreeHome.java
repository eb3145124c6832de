package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.teranga.matching.placement.HeldPlaces;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Stay;
import org.teranga.platform.refusal.Refusal;

/** Whether a home has room on the days for which somebody comes to sleep there: nobody else lives in it, or it has places left. */
@ApplicationScoped
class FreeHome {
    private final Placements placements;

    @Inject
    FreeHome(Placements placements) {
        this.placements = placements;
    }

    /**
     * Lets nobody come where others are. Whoever asks holds the offer.
     *
     * @param from  the first of the days
     * @param until the last of them
     * @throws Refusal conflict otherwise
     */
    void require(Sides sides, LocalDate from, LocalDate until) {
        Placement placement = sides.placement();
        List<HeldPlaces> others = placements.others(placement);
        Stay asked = new Stay(from, until);
        Integer capacity = sides.offer().terms().capacity();
        int taken = HeldPlaces.peakOccupancy(others, asked);
        if (placement.whole() && (taken > 0 || placements.livesSomebodyElse(placement))) {
            throw Refusal.conflict("placement.refused.home_taken");
        }
        if (!placement.whole() && capacity != null && placement.places() > capacity - taken) {
            throw Refusal.conflict("placement.refused.full", Math.max(0, capacity - taken), placement.places());
        }
    }
}
