package org.teranga.matching.engine;

import java.util.Objects;

/**
 * What one hard rule keeps from a need.
 *
 * @param criterion the rule
 * @param alone     how many offers only this rule keeps away: so many would fit without it
 * @param nearestKm how far the nearest of those is, in whole kilometres; -1 where that is not known or there is none
 */
public record Obstacle(String criterion, int alone, int nearestKm) {
    public Obstacle {
        Objects.requireNonNull(criterion, "criterion");
    }
}
