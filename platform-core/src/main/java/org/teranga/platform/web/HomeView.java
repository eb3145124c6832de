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
 * @param kinds   the codes of the kinds of help that it brings together
 * @param call    what it asks for just now; null where it asks for nothing
 */
public record HomeView(
        List<HomeFigure> figures,
        LocalDate asOf,
        List<String> kinds,
        @Nullable HomeCall call) {
    public HomeView {
        figures = List.copyOf(figures);
        kinds = List.copyOf(kinds);
        Objects.requireNonNull(asOf, "asOf");
    }
}
