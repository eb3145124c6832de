package org.teranga.platform.geography;

import java.util.List;
import java.util.Objects;

/**
 * A commune of France.
 *
 * @param insee      its INSEE code, five characters
 * @param name       its official name
 * @param postcodes  its postcodes, in order; a few have none
 * @param department the code of its department, or of its territory overseas
 * @param population its inhabitants
 * @param latitude   in degrees, WGS 84
 * @param longitude  in degrees, WGS 84
 * @param precision  how exact the coordinates are
 */
public record Commune(
        String insee,
        String name,
        List<String> postcodes,
        String department,
        int population,
        double latitude,
        double longitude,
        Precision precision) {
    public Commune {
        Objects.requireNonNull(insee, "insee");
        Objects.requireNonNull(name, "name");
        postcodes = List.copyOf(postcodes);
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(precision, "precision");
    }

    /** The distance to another commune in kilometres, along the great circle. */
    public double kilometresTo(Commune other) {
        return EarthDistance.kilometres(latitude, longitude, other.latitude, other.longitude);
    }
}
