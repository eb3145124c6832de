package org.teranga.matching.safeguarding.exemption.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.theme.FilledForm;

/**
 * What somebody of an offer and its home need not show for a time ({@code matching/safeguarding/exemptions}). A POST to {@code href} asks
 * for one; a POST to {@code href}/{id}/end takes one back.
 *
 * @param href     of the page
 * @param offer    whose page it is found on
 * @param number   its receipt number
 * @param options  from what somebody can be exempted; never what the floor asks
 * @param reasons  why, in codes and words
 * @param rows     all that were ever granted, the newest first
 * @param lead     whether the reader may grant and end them
 * @param latest   the last day that can be chosen
 * @param form     the form as it stands
 * @param happened {@code asked}, {@code ended}, or nothing
 */
public record ExemptionsView(
        String href,
        UUID offer,
        String number,
        List<ExemptionOption> options,
        List<ExemptionOption> reasons,
        List<ExemptionRow> rows,
        boolean lead,
        LocalDate latest,
        FilledForm form,
        String happened) {
    public ExemptionsView {
        options = List.copyOf(options);
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }

    /** One of the answers. */
    public record ExemptionOption(String value, String label) {}

    /**
     * One that was granted.
     *
     * @param who    whom it is about, and for which kind of help it counts
     * @param state  {@code waiting, counts, over, ended}
     * @param by     who granted it
     * @param second who confirmed it; empty while it waits
     * @param words  why, in words; empty where nothing was said or the reader does not work on files
     */
    public record ExemptionRow(
            UUID id,
            String who,
            String check,
            String reason,
            String words,
            LocalDate until,
            String state,
            String by,
            String second) {}
}
