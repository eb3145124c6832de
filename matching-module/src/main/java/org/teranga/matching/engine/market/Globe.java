package org.teranga.matching.engine.market;

/** Distances on the sphere. Points are unit vectors; the square of the chord between two orders pairs as their distance does. */
final class Globe {
    /** Mean radius of the Earth in kilometres (IUGG). */
    static final double RADIUS_KM = 6371.0088;

    private static final double HALF_TURN_KM = Math.PI * RADIUS_KM;

    /** The sine of half the angle, up to some 640 km. */
    private static final double NEAR = 0.05;

    private Globe() {}

    /** The great-circle distance in kilometres that belongs to the square of a chord. */
    static double kilometres(double chordSquared) {
        return 2 * RADIUS_KM * arcSine(Math.min(1, Math.sqrt(chordSquared) / 2));
    }

    /** For distances within a country its power series to the eleventh power, which is exact there and takes a fifth of the time. */
    private static double arcSine(double sine) {
        if (!(sine < NEAR)) {
            return Math.asin(sine);
        }
        double square = sine * sine;
        double series = 945.0 / 42_240;
        series = 105.0 / 3_456 + square * series;
        series = 15.0 / 336 + square * series;
        series = 3.0 / 40 + square * series;
        series = 1.0 / 6 + square * series;
        return sine + sine * square * series;
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
