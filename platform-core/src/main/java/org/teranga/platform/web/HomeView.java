package org.teranga.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The home page of an association.
 *
 * @param figures what it can say about itself; empty before there is anything to count
 * @param asOf    the day of the figures
 */
public record HomeView(List<HomeFigure> figures, LocalDate asOf) {
    public HomeView {
        figures = List.copyOf(figures);
        Objects.requireNonNull(asOf, "asOf");
    }
}
