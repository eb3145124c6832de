package org.teranga.platform.qualification.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The qualifications of one person, as staff note them ({@code platform/qualifications}). A POST to {@code action} notes something; a POST
 * to {@code action}/{id}/withdraw takes one back.
 *
 * @param holder    the id under which it is noted
 * @param label     what staff call the person
 * @param file      the address of the file about the person; empty where there is none
 * @param action    where it is noted
 * @param shown     what holds, the newest first
 * @param toConfirm codes of what arrived from elsewhere and counts for nothing yet
 * @param claims    what the association said where the person comes from, which counts for nothing yet
 * @param waiting   what waits for a second member
 * @param missing   codes of what is missing before a placement
 * @param attested  codes of what two members can attest
 * @param form      the form as it stands
 * @param happened  {@code noted}, {@code asked}, {@code withdrawn}, or nothing
 */
public record HolderView(
        UUID holder,
        String label,
        String file,
        String action,
        List<Row> shown,
        List<String> toConfirm,
        List<Claim> claims,
        List<Wish> waiting,
        List<String> missing,
        List<String> attested,
        FilledForm form,
        String happened) {
    public HolderView {
        shown = List.copyOf(shown);
        toConfirm = List.copyOf(toConfirm);
        claims = List.copyOf(claims);
        waiting = List.copyOf(waiting);
        missing = List.copyOf(missing);
        attested = List.copyOf(attested);
    }

    /**
     * Something that holds.
     *
     * @param by       who noted it; empty where the platform did, or where the name is not known
     * @param second   who confirmed it; likewise
     * @param seenOn   the day on which it was seen; null where the platform saw it itself
     * @param evidence what was seen, and where; empty where nothing is kept
     */
    public record Row(
            UUID id,
            String kind,
            Instant at,
            String by,
            String second,
            @Nullable LocalDate seenOn,
            @Nullable LocalDate until,
            String evidence) {}

    /**
     * What another association said.
     *
     * @param kind   code of what was shown there
     * @param by     what that association was called; empty where nobody knows
     * @param said   the day of its archive; null where nobody knows
     * @param noted  since when it counted there; null where it does not say
     * @param until  the last day on which it counted there; null where it has no end, or does not say
     */
    public record Claim(
            String kind,
            String by,
            @Nullable LocalDate said,
            @Nullable LocalDate noted,
            @Nullable LocalDate until) {}

    /** What waits for a second member: what, until when. */
    public record Wish(String kind, Instant endsAt) {}
}
