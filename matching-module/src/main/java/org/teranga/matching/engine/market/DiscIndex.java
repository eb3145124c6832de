package org.teranga.matching.engine.market;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the offers of a kind in a disc. Offers stand by kind, then by bands of latitude 5 km high, then by longitude: in each band the
 * disc is one range, found by two binary searches. Offers without a place stand behind the bands of their kind.
 */
final class DiscIndex {
    private static final double BAND = 5 / (Math.PI * Globe.RADIUS_KM / 180);
    private static final int BANDS = (int) Math.ceil(180 / BAND) + 1;

    /** A little more than the disc, so that rounding leaves nobody out; who is inside is decided by the distance. */
    private static final double MARGIN = 1e-9;

    private final double[] longitude;
    private final int[][] bandStart = new int[Kind.values().length][];

    DiscIndex(List<OfferFacts> placed) {
        longitude = placed.stream()
                .mapToDouble(offer ->
                        offer.place() == null ? Double.NaN : offer.place().longitude())
                .toArray();
        int next = 0;
        for (Kind kind : Kind.values()) {
            int[] start = new int[BANDS + 2];
            for (int band = 0; band <= BANDS; band++) {
                start[band] = next;
                while (next < placed.size()
                        && placed.get(next).kind() == kind
                        && band(placed.get(next).place()) == band) {
                    next++;
                }
            }
            start[BANDS + 1] = next;
            bandStart[kind.ordinal()] = start;
        }
    }

    /** The order in which offers must stand. */
    static int[] order(List<OfferFacts> byId) {
        Comparator<Integer> order = Comparator.comparing(
                        (Integer k) -> byId.get(k).kind())
                .thenComparing(k -> band(byId.get(k).place()))
                .thenComparing(k -> longitude(byId.get(k).place()))
                .thenComparing(Comparator.naturalOrder());
        return IntStream.range(0, byId.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int band(@Nullable Point place) {
        return place == null ? BANDS : band(place.latitude());
    }

    private static int band(double latitude) {
        return Math.clamp((int) Math.floor((latitude + 90) / BAND), 0, BANDS - 1);
    }

    private static double longitude(@Nullable Point place) {
        return place == null ? 0 : place.longitude();
    }

    void disc(Kind kind, Point centre, double radiusKm, Span span) {
        double radius = Math.toDegrees(radiusKm / Globe.RADIUS_KM) + MARGIN;
        double south = centre.latitude() - radius;
        double north = centre.latitude() + radius;
        boolean holdsPole = south <= -90 || north >= 90;
        int last = band(north);
        for (int band = band(south); band <= last; band++) {
            double half = holdsPole ? 180 : halfWidth(centre, radius, band);
            row(kind, band, centre.longitude() - half, centre.longitude() + half, span);
        }
    }

    private void row(Kind kind, int band, double west, double east, Span span) {
        int[] start = bandStart[kind.ordinal()];
        if (start[band] == start[band + 1]) {
            return;
        }
        if (east - west >= 360) {
            range(start[band], start[band + 1], -180, 180, span);
            return;
        }
        if (east > 180) {
            range(start[band], start[band + 1], -180, east - 360, span);
        }
        range(start[band], start[band + 1], Math.max(west, -180), Math.min(east, 180), span);
        if (west < -180) {
            range(start[band], start[band + 1], west + 360, 180, span);
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

    /** Half the width in degrees of longitude of the disc, where it is widest within a band. */
    private static double halfWidth(Point centre, double radius, int band) {
        double latitude = Math.toRadians(centre.latitude());
        double reach = Math.toRadians(radius);
        double widest = Math.asin(Math.clamp(Math.sin(latitude) / Math.cos(reach), -1, 1));
        double south = Math.toRadians(band * BAND - 90);
        double at = Math.clamp(widest, south, south + Math.toRadians(BAND));
        double cosine = (Math.cos(reach) - Math.sin(latitude) * Math.sin(at)) / (Math.cos(latitude) * Math.cos(at));
        if (!(cosine > -1)) {
            return 180;
        }
        return cosine >= 1 ? MARGIN : Math.toDegrees(Math.acos(cosine)) + MARGIN;
    }
}
