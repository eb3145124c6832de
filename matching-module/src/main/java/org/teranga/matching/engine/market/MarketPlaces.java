package org.teranga.matching.engine.market;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Point;

/** Points as three columns of a unit vector each; not a number where a point is not known. */
final class MarketPlaces {
    private final double[] x;
    private final double[] y;
    private final double[] z;

    private MarketPlaces(int size) {
        x = new double[size];
        y = new double[size];
        z = new double[size];
    }

    static MarketPlaces of(List<? extends @Nullable Point> points) {
        MarketPlaces places = new MarketPlaces(points.size());
        for (int row = 0; row < points.size(); row++) {
            places.set(row, points.get(row));
        }
        return places;
    }

    private void set(int row, @Nullable Point point) {
        if (point == null) {
            x[row] = y[row] = z[row] = Double.NaN;
            return;
        }
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        x[row] = Math.cos(latitude) * Math.cos(longitude);
        y[row] = Math.cos(latitude) * Math.sin(longitude);
        z[row] = Math.sin(latitude);
    }

    boolean known(int row) {
        return !Double.isNaN(x[row]);
    }

    /** The square of the chord between two points; not a number where one is not known. */
    double chordSquared(int row, MarketPlaces other, int otherRow) {
        double dx = x[row] - other.x[otherRow];
        double dy = y[row] - other.y[otherRow];
        double dz = z[row] - other.z[otherRow];
        return dx * dx + dy * dy + dz * dz;
    }
}
