package org.teranga.matching.desk.need;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.plan.rules.Facts;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.platform.geography.PlaceMap;

/** The wanted place, how far around it a household looks, and the communes of its candidates. */
final class NeedMap {
    private NeedMap() {}

    /**
     * Draws it; null where the place is not known, or no map is there of it.
     *
     * @param offers in the order of their ranks
     * @param first  the rank of the first of them
     */
    static @Nullable PlaceMap of(Need need, List<Offer> offers, int first) {
        Point place = Facts.point(need.terms().locality());
        if (place == null) {
            return null;
        }
        List<PlaceMap.Spot> spots = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            Locality locality = offers.get(i).terms().locality();
            Point there = Facts.point(locality);
            if (there != null) {
                spots.add(new PlaceMap.Spot(
                        there.latitude(), there.longitude(), locality.label(), Integer.toString(first + i)));
            }
        }
        return PlaceMap.around(place.latitude(), place.longitude(), need.terms().radiusKm(), spots);
    }
}
