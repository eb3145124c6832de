package org.teranga.matching.spreadsheet.row;

import java.util.List;
import java.util.Optional;
import org.teranga.matching.engine.market.fact.Gazetteer;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;

/** The coordinates of the communes of France and of their postcodes. */
public final class CommunePlaces implements Gazetteer {
    private final Communes communes;

    /** Looks them up in these. */
    public CommunePlaces(Communes communes) {
        this.communes = communes;
    }

    @Override
    public Optional<Point> commune(String insee) {
        return communes.byInsee(insee).map(commune -> new Point(commune.latitude(), commune.longitude()));
    }

    /** The middle of the postcode's communes, each as one. */
    @Override
    public Optional<Point> postcode(String postcode) {
        List<Commune> sharing = communes.byPostcode(postcode);
        return sharing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(
                        sharing.stream()
                                .mapToDouble(Commune::latitude)
                                .average()
                                .orElseThrow(),
                        sharing.stream()
                                .mapToDouble(Commune::longitude)
                                .average()
                                .orElseThrow()));
    }
}
