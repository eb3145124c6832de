package org.teranga.training.certificate.key;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The keys by which the association signs ({@code training/certificate/keys}).
 *
 * @param href where the form is sent
 * @param keys all, the newest first; none before the first certificate
 * @param form that another is really wanted
 * @param done whether the key was just replaced
 */
public record SigningKeysView(String href, List<Row> keys, FilledForm form, boolean done) {
    public SigningKeysView {
        keys = List.copyOf(keys);
    }

    /**
     * One.
     *
     * @param id        by which the form names it
     * @param name      its address, by which credentials name it
     * @param retiredAt since when it signs nothing new; null while it is in use
     * @param signed    how many certificates it has signed
     */
    public record Row(
            String id,
            String name,
            Instant createdAt,
            @Nullable Instant retiredAt,
            long signed) {}
}
