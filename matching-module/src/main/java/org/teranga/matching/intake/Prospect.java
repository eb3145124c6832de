package org.teranga.matching.intake;

import org.jspecify.annotations.Nullable;

/**
 * What can honestly be told to those who wait, without a figure of ours: whether anybody could be brought together with them now, and which
 * one change of their own would open the most.
 *
 * @param possible  whether any pair is possible at present
 * @param change    the rule by which they would have more to choose from, if it could be met; null where there is none about which they can
 *                  be asked
 * @param nearestKm how far away the nearest is that the change would open; -1 where that is not known
 */
public record Prospect(boolean possible, @Nullable String change, int nearestKm) {
    /** There is somebody. */
    public static final Prospect POSSIBLE = new Prospect(true, null, -1);
}
