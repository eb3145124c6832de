package org.teranga.platform.home;

import java.util.Objects;

/**
 * An honest figure on an association's home page.
 *
 * @param label what it counts, in the language of the page
 * @param value the figure as it is written in that language, never rounded to flatter
 */
public record HomeFigure(String label, String value) {
    public HomeFigure {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
    }
}
