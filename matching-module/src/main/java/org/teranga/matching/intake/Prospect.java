package org.teranga.matching.intake;

import org.jspecify.annotations.Nullable;

/**
 * What can honestly be told to those who wait, without a figure of ours: whether anybody could be brought together with them now, and which
 * one change of their own would open the most.
 *
 * @param possible  whether any pair is possible at present
 * @param change    the rule by which they would have more to choose from, if it could be met; null where there is none about which they can
 *                  be asked
 * @param kilometres how much farther it would be to look, where that is the change; else 0
 */
public record Prospect(boolean possible, @Nullable String change, int kilometres) {
    /** There is somebody. */
    public static final Prospect POSSIBLE = new Prospect(true, null, 0);
}
