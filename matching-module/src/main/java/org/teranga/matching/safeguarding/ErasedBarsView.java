package org.teranga.matching.safeguarding;

import java.time.LocalDate;
import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * Bars that outlive an erasure ({@code matching/safeguarding/erased_bars}). A POST of an address or a number to {@code href} looks for one; a POST
 * to {@code href/<id>/lift} lifts it.
 *
 * @param href     the address of this page, from the root of the host
 * @param count    how many there are
 * @param looked   whether one was looked for
 * @param rows     what was found
 * @param form     the form
 * @param happened {@code lifted}; empty where nothing did
 */
public record ErasedBarsView(
        String href, long count, boolean looked, List<Row> rows, FilledForm form, String happened) {
    public ErasedBarsView {
        rows = List.copyOf(rows);
    }

    /** One: which, since when, until when. */
    public record Row(String id, LocalDate since, LocalDate until) {}
}
