package org.teranga.training.certificate.revocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.ListQuery;

/**
 * The certificates that the association issued ({@code training/certificate/desk}).
 *
 * @param query which page of the list
 * @param total how many there are
 * @param rows  those of the page, the newest first
 * @param keys  where the keys are by which the association signs; null for whoever does not look after them
 * @param one   the one that is open; null where the list is shown
 * @param form  why it shall not hold any more
 * @param done  whether it was just revoked
 */
public record CertificatesDeskView(
        ListQuery query,
        long total,
        List<Row> rows,
        @Nullable String keys,
        @Nullable Row one,
        FilledForm form,
        boolean done) {
    public CertificatesDeskView {
        rows = List.copyOf(rows);
    }

    /**
     * One.
     *
     * @param title     what the course was called
     * @param tongue    in which language
     * @param person    what the team calls the person; empty where she is no member any more
     * @param href      where the team sees it
     * @param shown     where everybody sees it
     * @param standing  {@code good, expired, revoked}
     * @param until     its last day; null where it does not end
     * @param revokedAt since when it does not hold any more; null where it was not revoked
     * @param reason    why it was revoked; empty where it was not
     */
    public record Row(
            String title,
            String tongue,
            String person,
            String href,
            String shown,
            String standing,
            Instant issuedAt,
            @Nullable LocalDate until,
            @Nullable Instant revokedAt,
            String reason) {}
}
