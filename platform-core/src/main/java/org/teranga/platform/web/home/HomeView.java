package org.teranga.platform.web.home;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.home.HomeCall;
import org.teranga.platform.home.HomeFigure;
import org.teranga.platform.theme.LanguageLink;

/**
 * The home page of an association.
 *
 * @param figures what it can say about itself; empty before there is anything to count
 * @param asOf    the day of the figures
 * @param kinds   the codes of the kinds of help that it brings together
 * @param reading ways to what is read here in more languages than the page, one for each
 * @param call    what it asks for just now; null where it asks for nothing
 * @param about   what it says of itself, in its own words; null where it says nothing
 */
public record HomeView(
        List<HomeFigure> figures,
        LocalDate asOf,
        List<String> kinds,
        List<LanguageLink> reading,
        @Nullable HomeCall call,
        @Nullable TemplateHTMLOutputModel about) {
    public HomeView {
        figures = List.copyOf(figures);
        kinds = List.copyOf(kinds);
        reading = List.copyOf(reading);
    }
}
