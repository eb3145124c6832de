package org.teranga.matching.engine.market;

/** Distances on the sphere. Points are unit vectors; the square of the chord between two orders pairs as their distance does. */
final class Globe {
    /** Mean radius of the Earth in kilometres (IUGG). */
    static final double RADIUS_KM = 6371.0088;

    private static final double HALF_TURN_KM = Math.PI * RADIUS_KM;

    private Globe() {}

    /** The great-circle distance in kilometres that belongs to the square of a chord. */
    static double kilometres(double chordSquared) {
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chordSquared) / 2));
    }

    /** The square of the chord that belongs to a distance in kilometres; from half a turn on, nothing is farther. */
    static double chordSquared(double kilometres) {
        if (kilometres >= HALF_TURN_KM) {
            return Double.POSITIVE_INFINITY;
        }
        double chord = 2 * Math.sin(kilometres / (2 * RADIUS_KM));
        return chord * chord;
    }
}
