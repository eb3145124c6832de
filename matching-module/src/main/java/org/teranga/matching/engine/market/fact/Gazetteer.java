package org.teranga.matching.engine.market.fact;

import java.util.Optional;

/** Finds the coordinates of communes and postcodes; whoever knows geography fulfils it. */
public interface Gazetteer {
    /** The place of a commune by its INSEE code, if there is such a commune. */
    Optional<Point> commune(String insee);

    /** The place of a postcode: the middle of its communes, if it has any. */
    Optional<Point> postcode(String postcode);
}
