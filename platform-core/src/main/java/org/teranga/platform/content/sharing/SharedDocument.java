package org.teranga.platform.content.sharing;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that may be adopted.
 *
 * @param id        its id where it comes from
 * @param tenant    whose it is; null for the platform's shelf
 * @param kind      what sort of document
 * @param slug      its part of the address where it comes from
 * @param revision  goes up with each change
 * @param licence   under which it may be used
 * @param changedAt when it last changed
 * @param retired   whether it was taken back; who has it keeps it
 * @param content   what it says
 */
public record SharedDocument(
        UUID id,
        @Nullable UUID tenant,
        String kind,
        String slug,
        long revision,
        String licence,
        Instant changedAt,
        boolean retired,
        SharedContent content) {
    /** Under which everything lies on the shelf. */
    public static final String LICENCE = "CC BY 4.0";

    public SharedDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(content, "content");
    }
}
