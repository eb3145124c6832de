package org.teranga.matching.home;

import java.util.Locale;

/**
 * About where a home is: a circle on the map in which it lies, and of which it is never the centre.
 *
 * @param latitude  of its centre, in degrees
 * @param longitude of its centre, in degrees
 * @param metres    its radius
 */
public record HomePlace(double latitude, double longitude, int metres) {
    /** As facts are compared: its centre to about ten metres. */
    String fact() {
        return String.format(Locale.ROOT, "%.4f %.4f %d", latitude, longitude, metres);
    }
}
