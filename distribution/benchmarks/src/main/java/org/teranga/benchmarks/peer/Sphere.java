package org.teranga.benchmarks.peer;

import org.teranga.matching.engine.market.fact.Point;

/** The sphere as the peer's query needs it, worked out apart from the engine, so that equal lists mean something. */
final class Sphere {
    /** Mean radius of the Earth in kilometres (IUGG). */
    static final double RADIUS_KM = 6371.0088;

    private static final double DEGREE_KM = Math.PI * RADIUS_KM / 180;

    private Sphere() {}

    /** The point as a unit vector. */
    static double[] vector(Point point) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }

    /** The square of the chord between two points that lie so far apart. */
    static double chordSquared(double kilometres) {
        double chord = 2 * Math.sin(kilometres / (2 * RADIUS_KM));
        return chord * chord;
    }

    /** A box in degrees that holds the disc, as PostgreSQL writes it. */
    static String box(Point middle, double kilometres) {
        double north = 1.001 * kilometres / DEGREE_KM;
        double east = north / Math.cos(Math.toRadians(Math.min(89, Math.abs(middle.latitude()) + north)));
        return "(%s,%s),(%s,%s)"
                .formatted(
                        middle.longitude() - east,
                        middle.latitude() - north,
                        middle.longitude() + east,
                        middle.latitude() + north);
    }
}
