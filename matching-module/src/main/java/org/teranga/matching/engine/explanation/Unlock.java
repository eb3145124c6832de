package org.teranga.matching.engine.explanation;

import java.util.Objects;

/**
 * One change of a need or an offer, and the pairs that it would make possible.
 *
 * @param change     the change
 * @param pairs      how many pairs that are not possible today
 * @param needs      how many needs are among them
 * @param households how many of these have no possible offer today: they would get a first one
 */
public record Unlock(Change change, long pairs, int needs, int households) {
    public Unlock {
        Objects.requireNonNull(change, "change");
    }
}
