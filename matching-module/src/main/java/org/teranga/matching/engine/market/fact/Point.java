package org.teranga.matching.engine.market.fact;

/**
 * A place on the globe, in degrees (WGS 84).
 *
 * @param latitude  from -90 to 90
 * @param longitude from -180 to 180
 */
public record Point(double latitude, double longitude) {
    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no place on the globe: " + latitude + ", " + longitude);
        }
    }
}
