package org.teranga.platform.geography;

/** Distances on the earth, taken as a ball: right to half a per cent. */
public final class EarthDistance {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private EarthDistance() {}

    /**
     * The great-circle distance by the haversine formula, which stays exact for near points.
     *
     * @return kilometres, from latitudes and longitudes in degrees
     */
    public static double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double halfLatitude = Math.toRadians(latitude2 - latitude1) / 2;
        double halfLongitude = Math.toRadians(longitude2 - longitude1) / 2;
        double sinLatitude = Math.sin(halfLatitude);
        double sinLongitude = Math.sin(halfLongitude);
        double h = sinLatitude * sinLatitude
                + Math.cos(Math.toRadians(latitude1))
                        * Math.cos(Math.toRadians(latitude2))
                        * sinLongitude
                        * sinLongitude;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
