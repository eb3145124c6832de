package org.teranga.platform.geography;

/**
 * Where a point of the globe lies on the outlines of departments. They are drawn in Mercator's projection, turned a little; the numbers
 * are those that bring the towns of each department best into its outline (least squares over the middles of 94 departments).
 */
final class Projection {
    private static final double[] X = {416.094, 0.371, 2131.9};
    private static final double[] Y = {-0.685, -413.672, 24674.1};

    /** Kilometres of a degree of longitude on the equator. */
    private static final double DEGREE_KM = 111.195;

    private Projection() {}

    static double x(double latitude, double longitude) {
        return X[0] * longitude + X[1] * northing(latitude) + X[2];
    }

    static double y(double latitude, double longitude) {
        return Y[0] * longitude + Y[1] * northing(latitude) + Y[2];
    }

    /** How long so many kilometres are there, whatever the direction. */
    static double length(double kilometres, double latitude) {
        return kilometres * X[0] / (DEGREE_KM * Math.cos(Math.toRadians(latitude)));
    }

    private static double northing(double latitude) {
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)));
    }
}
