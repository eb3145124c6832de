package org.teranga.matching.engine.market;

import java.util.Arrays;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.Point;

/**
 * Finds the spots of a kind in a disc. Spots stand by kind, then by bands of latitude 5 km high, then by longitude: in each band the disc
 * is one range, found by two binary searches. Spots whose place is not known stand behind the bands of their kind.
 */
final class DiscIndex {
    private static final double BAND = 5 / (Math.PI * Globe.RADIUS_KM / 180);

    /** How many bands there are; behind them stands what has no place. */
    static final int BANDS = (int) Math.ceil(180 / BAND) + 1;

    /** A little more than the disc, so that rounding leaves nobody out; who is inside is decided by the distance. */
    private static final double MARGIN = 1e-9;

    /** Up to this sine the arc is not longer than {@code x + x³ / 4}. */
    private static final double SMALL = 0.5;

    /** The least cosine of a latitude within each band. */
    private static final double[] NARROWEST = new double[BANDS];

    static {
        Arrays.setAll(NARROWEST, band -> Math.max(0, Math.min(cosine(south(band)), cosine(south(band) + BAND))));
    }

    private final double[] longitude;
    private final int[][] bandStart;

    /**
     * An index.
     *
     * @param longitude of each spot
     * @param bandStart for each kind the first spot of each band, of what has no place, and the end
     */
    DiscIndex(double[] longitude, int[][] bandStart) {
        this.longitude = longitude;
        this.bandStart = bandStart;
    }

    /** The band in which a latitude lies. */
    static int band(double latitude) {
        return Math.clamp((int) Math.floor((latitude + 90) / BAND), 0, BANDS - 1);
    }

    /** Every spot of a kind. */
    void all(Kind kind, Span span) {
        int[] start = bandStart[kind.ordinal()];
        if (start[0] < start[BANDS + 1]) {
            span.accept(start[0], start[BANDS + 1]);
        }
    }

    /** The spots that can lie in a disc. */
    void disc(Kind kind, Point centre, double radiusKm, Span span) {
        double radius = Math.toDegrees(radiusKm / Globe.RADIUS_KM) + MARGIN;
        double south = centre.latitude() - radius;
        double north = centre.latitude() + radius;
        boolean holdsPole = south <= -90 || north >= 90;
        double cosine = cosine(centre.latitude());
        double sine = Math.sin(Math.toRadians(Math.min(radius, 180)) / 2);
        int[] start = bandStart[kind.ordinal()];
        int last = band(north);
        for (int band = band(south); band <= last; band++) {
            if (start[band] < start[band + 1]) {
                double half = holdsPole ? 180 : halfWidth(centre.latitude(), cosine, sine * sine, band);
                row(start[band], start[band + 1], centre.longitude() - half, centre.longitude() + half, span);
            }
        }
    }

    private void row(int from, int to, double west, double east, Span span) {
        if (east - west >= 360) {
            range(from, to, -180, 180, span);
            return;
        }
        if (east > 180) {
            range(from, to, -180, east - 360, span);
        }
        range(from, to, Math.max(west, -180), Math.min(east, 180), span);
        if (west < -180) {
            range(from, to, west + 360, 180, span);
        }
    }

    private void range(int from, int to, double west, double east, Span span) {
        int first = firstAtLeast(from, to, west);
        int end = firstAtLeast(first, to, Math.nextUp(east));
        if (first < end) {
            span.accept(first, end);
        }
    }

    private int firstAtLeast(int from, int to, double value) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (longitude[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * At least half the width in degrees of longitude of a disc within a band: by the haversine formula, with the least difference of
     * latitude and the least cosine that the band has.
     *
     * @param reach the square of the sine of half the radius
     */
    private static double halfWidth(double latitude, double cosine, double reach, int band) {
        double apart = Math.max(0, Math.max(south(band) - latitude, latitude - south(band) - BAND));
        double sine = Math.sin(Math.toRadians(apart) / 2);
        double square = (reach - sine * sine) / (cosine * NARROWEST[band]);
        if (!(square < 1)) {
            return 180;
        }
        double half = Math.sqrt(Math.max(0, square));
        double arc = half < SMALL ? half + half * half * half / 4 : Math.asin(half);
        return Math.toDegrees(2 * arc) + MARGIN;
    }

    private static double south(int band) {
        return band * BAND - 90;
    }

    private static double cosine(double latitude) {
        return Math.cos(Math.toRadians(latitude));
    }
}
