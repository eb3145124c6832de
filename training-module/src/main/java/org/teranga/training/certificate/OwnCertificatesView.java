package org.teranga.training.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * One's own certificates ({@code training/certificate/own}).
 *
 * @param rows all of them, the newest first
 * @param one  the one that is open; null where the list is shown alone
 * @param form what shall stand on it
 * @param done whether that was just said
 */
public record OwnCertificatesView(List<Row> rows, @Nullable Row one, FilledForm form, boolean done) {
    public OwnCertificatesView {
        rows = List.copyOf(rows);
    }

    /**
     * One.
     *
     * @param title    what the course was called
     * @param tongue   in which language
     * @param href     where everybody sees it
     * @param own      where one says what stands on it
     * @param file     where the credential itself is, for a wallet
     * @param name     what stands on it; empty for none
     * @param standing {@code good, expired, revoked}
     * @param until    its last day; null where it does not end
     * @param reason   why it was revoked; empty where it was not
     */
    public record Row(
            String title,
            String tongue,
            String href,
            String own,
            String file,
            String name,
            String standing,
            Instant issuedAt,
            @Nullable LocalDate until,
            String reason) {}
}
