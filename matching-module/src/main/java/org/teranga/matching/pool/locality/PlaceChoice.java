package org.teranga.matching.pool.locality;

import java.util.Objects;

/**
 * One of several places of the same name, to choose from.
 *
 * @param code  the INSEE code
 * @param label as people tell it from the others: {@code 31170 Tournefeuille, Haute-Garonne}
 */
public record PlaceChoice(String code, String label) {
    public PlaceChoice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
    }
}
