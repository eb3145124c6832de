package org.teranga.rights.widget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;

/**
 * The list in a frame ({@code rights/widget/widget}).
 *
 * @param language of the list, which the frame's address names
 * @param title    above the list
 * @param none     what is said where it is empty
 * @param all      words of the link to all pages
 * @param href     where all pages are
 * @param site     whose pages they are
 * @param pages    in the order of the association
 */
public record WidgetView(
        Language language, String title, String none, String all, String href, String site, List<Entry> pages) {
    public WidgetView {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param href     where it is
     * @param title    what it is called
     * @param lede     the sentence below
     * @param language of both, where it is not the list's; null where it is
     */
    public record Entry(
            String href,
            String title,
            String lede,
            @Nullable Language language) {}
}
