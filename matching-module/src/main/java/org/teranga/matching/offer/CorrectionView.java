package org.teranga.matching.offer;

import java.util.Objects;
import org.teranga.platform.theme.FilledForm;

/**
 * The form by which staff correct an offer ({@code matching/desk/correction}). Its fields are those of the offer form.
 *
 * @param receiptNumber what the offer is called by
 * @param kind          which kind of help; it stays
 * @param form          the answers so far
 * @param href          the offer's own page, from the root of the host; the form is sent to {@code /correct} below it
 */
public record CorrectionView(String receiptNumber, String kind, FilledForm form, String href) {
    public CorrectionView {
        Objects.requireNonNull(receiptNumber, "receiptNumber");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(href, "href");
    }

    /** Whether it is a home, with beds and conditions. */
    public boolean housing() {
        return kind.equals("housing");
    }
}
