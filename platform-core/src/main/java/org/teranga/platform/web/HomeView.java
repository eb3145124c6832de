package org.teranga.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The home page of an association.
 *
 * @param figures what it can say about itself; empty before there is anything to count
 * @param asOf    the day of the figures
 * @param call    what it asks for just now; null where it asks for nothing
 */
public record HomeView(
        List<HomeFigure> figures, LocalDate asOf, @Nullable HomeCall call) {
    public HomeView {
        figures = List.copyOf(figures);
        Objects.requireNonNull(asOf, "asOf");
    }
}
