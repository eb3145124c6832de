package org.teranga.rights.page;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark about a page, for those who work on it.
 *
 * @param id       its id
 * @param document about which page
 * @param section  about which section; null for the whole page
 * @param language BCP 47 code of the text that it is about
 * @param member   who of the team said it; null for somebody outside
 * @param outside  whose invitation led to it; null for somebody of the team
 * @param words    what was said
 * @param saidAt   when
 * @param doneAt   when it was settled; null while it is not
 */
public record Remark(
        UUID id,
        UUID document,
        @Nullable UUID section,
        String language,
        @Nullable UUID member,
        @Nullable UUID outside,
        String words,
        Instant saidAt,
        @Nullable Instant doneAt) {
    /** The most characters of a remark. */
    public static final int LONGEST = 2_000;

    public Remark {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(saidAt, "saidAt");
    }
}
