package org.teranga.matching.placement;

import java.util.List;
import java.util.Objects;

/**
 * A part of a shared offer that is held.
 *
 * @param stay   from when to when
 * @param places how many places
 */
public record HeldPlaces(Stay stay, int places) {
    public HeldPlaces {
        Objects.requireNonNull(stay, "stay");
    }

    /** The most places that are taken on any one day of a stay; that number grows only on days on which another stay begins. */
    public static int peakOccupancy(List<HeldPlaces> parts, Stay asked) {
        return parts.stream()
                .flatMap(part -> part.stay.meets(asked).stream())
                .mapToInt(day -> parts.stream()
                        .filter(part -> part.stay.lastsOn(day))
                        .mapToInt(HeldPlaces::places)
                        .sum())
                .max()
                .orElse(0);
    }
}
