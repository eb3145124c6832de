package org.teranga.rights.catalogue;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.desk.LanguageView;

/**
 * The documents that may be adopted from others ({@code rights/desk/shelf}).
 *
 * @param back     where all own pages are
 * @param href     where the form goes: {@code pick} for each page, {@code how}: {@code mirror, copy}
 * @param query    which part is shown: words {@code q}, {@code from} of {@code platform, others}, a {@code language}, {@code taken} no; by
 *                 {@code title} or {@code changed}
 * @param tongues  languages by which it can be narrowed
 * @param found    how many pages are asked for
 * @param total    how many there are
 * @param shelf    the platform's pages
 * @param others   other associations' pages
 * @param happened what has just happened; empty
 * @param nothing  whether nothing was ticked
 */
public record CatalogueView(
        String back,
        String href,
        ListQuery query,
        List<LanguageView> tongues,
        int found,
        int total,
        List<Offered> shelf,
        List<Offered> others,
        String happened,
        boolean nothing) {
    public CatalogueView {
        tongues = List.copyOf(tongues);
        shelf = List.copyOf(shelf);
        others = List.copyOf(others);
    }

    /**
     * A page that may be taken.
     *
     * @param id        its id where it comes from
     * @param href      where it is looked at
     * @param title     what it is called
     * @param lede      the sentence below
     * @param by        whose it is; empty for the platform's
     * @param licence   under which it may be used
     * @param changedAt when it last changed
     * @param example   whether it is an example, to be checked before use
     * @param taken     whether the association has it already
     * @param languages in which it stands
     */
    public record Offered(
            String id,
            String href,
            String title,
            String lede,
            String by,
            String licence,
            Instant changedAt,
            boolean example,
            boolean taken,
            List<LanguageView> languages) {
        public Offered {
            languages = List.copyOf(languages);
        }
    }
}
